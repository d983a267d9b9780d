import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptsAllowed, credentials, mostAttempts } from '../../src/flow/attempts.ts';
import { type Place } from '../../src/flow/explore.ts';
import { paths } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';
import { kinds } from '../../src/flow/meta.ts';
import { linksOf, type Screen } from '../../src/flow/screen.ts';
import { waitEndings, waitNames } from '../../src/flow/waits.ts';
import { minutesIn } from '../../src/organisation/duration.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { Look, onAttempts, onNothing, onResets, onWaiting } from './focuses.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';

const everyScreen = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}`),
);
const ids = (places: readonly Place[]) => new Set<string>(places.map(({ screen }) => screen.id));

/** Screens on which a password is asked for or made anew. */
const resets = new Set(['password.reset', 'lockout.reset']);
const asks = ({ credential, id }: Screen) => credential !== undefined || resets.has(id);

const isEnd = ({ kind }: Screen) => kinds[kind].ends;
/** A question that somebody may be outside of. */
const isOpen = (screen: Screen) => screen.kind === 'question' && !screen.exhaustive;
const isGoodEnd = (screen: Screen) =>
  'outcome' in screen && (isEnd(screen) ? screen.outcome !== 'staff' : screen.outcome === 'wait');

/** Where the look-up leads too: by links, and by words. */
const foundFrom = ({ screen }: Place) =>
  screen.kind === 'lookup' ? [...linksOf(screen), 'found'] : [];

const placesAfter = ({ leads }: Place, said: readonly string[]) =>
  said.map((answer) => leads().get(answer)!);

/** The fewest answers from a place to an end that is not general support; a link followed is one too. */
function answersToGoodEnd(from: Place): number {
  const seen = new Set<string>([from.screen.id]);
  let reached = [from];
  for (let answers = 0; reached.length > 0; answers += 1) {
    if (reached.some(({ screen }) => isGoodEnd(screen))) return answers;
    reached = reached
      .flatMap((place) => placesAfter(place, [...place.screen.answers, ...foundFrom(place)]))
      .filter(({ screen }) => !seen.has(screen.id) && seen.add(screen.id));
  }
  return Infinity;
}

const all = [...everyOrganisation, ...Object.entries(realOrganisations)];

describe.each(all)('at %s', (_, organisation) => {
  let look: Look;
  let places: readonly Place[];
  beforeAll(() => {
    look = new Look(organisation);
    places = look.all();
  });
  // One organisation at a time: what was seen of all of them would fill the memory.
  afterAll(() => {
    places = [];
    look = undefined!;
  });

  test('nobody comes to a dead end', () => {
    const dead = places.filter(
      ({ screen }) => !isEnd(screen) && screen.kind !== 'lookup' && screen.answers.length < 2,
    );
    expect([...ids(dead)]).toEqual([]);
  });

  test('no answer leads to its own screen', () => {
    const loops = places.flatMap(({ screen, leads }) =>
      screen.answers.filter((answer) => leads().get(answer)!.screen.id === screen.id),
    );
    expect(loops).toEqual([]);
  });

  test('nobody has to read more than nine answers and "None of these"', () => {
    const long = places.filter(
      ({ screen }) => isOpen(screen) && screen.answers.filter((id) => id !== 'none').length > 9,
    );
    expect([...ids(long)]).toEqual([]);
  });

  test('an end other than general support is at most 8 answers away', () => {
    // Once the one reset is spent and the attempts are used up, staff are the honest end.
    const fresh = places.filter(
      ({ snapshot: { context } }) => context.resets === 0 && context.attempts.password === 0,
    );
    const far = fresh.filter((place) => !isEnd(place.screen) && answersToGoodEnd(place) > 8);
    expect([...ids(far)]).toEqual([]);
  });

  test.each(credentials)(
    'nobody is asked for the %s once a try could lock them out',
    (credential) => {
      const { lockout, securityCode, identity } = organisation;
      const limit =
        credential === 'code'
          ? securityCode.attempts
          : credential === 'identity'
            ? identity.attempts
            : lockout.appliesTo === 'unknown' ||
                lockout.appliesTo.some((kind) => kind === credential)
              ? lockout.attempts
              : 'unknown';
      const tooOften = look
        .placesOn(onAttempts(credential))
        .filter(
          ({ snapshot, screen }) =>
            screen.credential === credential &&
            snapshot.context.attempts[credential] >= attemptsAllowed(limit),
        );
      expect([...ids(tooOften)]).toEqual([]);
    },
  );

  test('a screen that asks for a credential counts an attempt however it is left', () => {
    for (const { snapshot, screen, leads } of places) {
      const { credential } = screen;
      if (!credential) continue;
      const counted = Math.min(snapshot.context.attempts[credential] + 1, mostAttempts);
      for (const [answer, next] of leads()) {
        const after = Math.min(next.snapshot.context.attempts[credential], mostAttempts);
        expect(after, `${screen.id} ${answer}`).toBe(counted);
      }
    }
  });

  test('a new password is made once, and no more', () => {
    const again = look
      .placesOn(onResets)
      .filter(({ snapshot, screen }) => resets.has(screen.id) && snapshot.context.resets > 0);
    expect([...ids(again)]).toEqual([]);
  });

  test('nothing is tried during a wait that a try prolongs', () => {
    const tried = look
      .placesOn(onWaiting)
      .filter(({ snapshot, screen }) => snapshot.context.waiting !== null && asks(screen));
    expect([...ids(tried)]).toEqual([]);
  });

  test('a wait begins on the screen that it is named by, and "not yet" leads back to it', () => {
    for (const { snapshot, screen, leads } of look.placesOn(onWaiting)) {
      const { waiting } = snapshot.context;
      if ((waitNames as readonly string[]).includes(screen.id)) expect(waiting).toBe(screen.id);
      if (screen.id !== 'lockout.still-waiting') continue;
      expect(leads().get('not-yet')!.screen.id).toBe(waiting);
    }
  });

  test('a wait ends by what is said to end one, and by nothing else', () => {
    for (const { snapshot, screen, leads } of look.placesOn(onWaiting)) {
      if (snapshot.context.waiting === null) continue;
      for (const [answer, next] of leads()) {
        const ended = next.snapshot.context.waiting === null;
        if (ended) expect(waitEndings, `${screen.id} ${answer}`).toContain(answer);
      }
    }
  });

  test('whoever waits can still get care without the portal', () => {
    for (const { screen, leads } of places) {
      if (!('outcome' in screen) || screen.outcome !== 'wait' || isTerminal(screen)) continue;
      expect(leads().get('without-portal')!.screen.id).toBe('access.without-portal');
    }
  });

  test('what the rules exclude cannot be reached', () => {
    const reached = ids(places);
    const excluded = excludedBy(organisation).filter((id) => reached.has(id));
    expect(excluded).toEqual([]);
  });
});

const isTerminal = ({ answers }: Screen) => answers.length === 0;

/** Screens that would promise what the organisation does not offer. */
function excludedBy(organisation: Organisation) {
  const { lockout, recovery, securityCode, activation, username } = organisation;
  const { portal, sso, identity, proxy } = organisation;
  const oneLogin =
    sso.ownLoginToo === false || (sso.names === 'unknown' && sso.ownLoginToo !== true);
  const channels = <Item extends string>(rule: 'unknown' | readonly Item[], item: Item) =>
    rule !== 'unknown' && !rule.includes(item);
  return Object.entries({
    'lockout.wait': minutesIn(lockout.lasts) === undefined,
    'lockout.wait-a-while': lockout.lasts !== 'by itself',
    'lockout.reset': lockout.resetUnlocks === false && lockout.lasts === 'never',
    'lockout.says': lockout.unlockByEmail === true,
    'reset.paused': minutesIn(recovery.pauseLasts) === undefined,
    'reset.paused-a-while': minutesIn(recovery.pauseLasts) !== undefined,
    'password.reset': recovery.selfService === false || sso.ownLoginToo === false,
    'password.by-staff': recovery.selfService !== false || sso.ownLoginToo === false,
    'password.whose': oneLogin,
    'username.whose': oneLogin,
    'reset.whose': oneLogin,
    'lockout.whose': oneLogin,
    'sso.only-there': sso.ownLoginToo !== false,
    'password.key': recovery.costsIdentity !== true,
    'reset.email': channels(recovery.channels, 'email'),
    'reset.text': channels(recovery.channels, 'text'),
    'reset.post': channels(recovery.channels, 'post'),
    'reset.by-answers': recovery.withoutEmail !== 'security-answer',
    'security-code.text': channels(securityCode.channels, 'text'),
    'security-code.email': channels(securityCode.channels, 'email'),
    'security-code.call': channels(securityCode.channels, 'call'),
    'security-code.app': channels(securityCode.channels, 'app'),
    'security-code.backup': securityCode.backupCodes === 'none',
    'security-code.paused': minutesIn(securityCode.pauseLasts) === undefined,
    'security-code.turn-off': !['turn-off', 'skip'].includes(securityCode.optOut),
    'activation.then-code': activation.linkThenCode !== true,
    'activation.sign-up': activation.selfSignup !== true,
    'activation.teenager': typeof activation.teenAccount !== 'object',
    'activation.no-teenagers': activation.teenAccount !== 'none',
    'username.change': username.changeable !== true,
    'username.fixed': username.changeable !== false || username.staffCanChange === true,
    'username.may-share': username.emailUnique !== false,
    'contact-details.one-place': portal.contactsApart !== false,
    'contact-details.their-desk': sso.ownLoginToo !== false,
    'identity.other-way': identity.otherWays === 'none',
    'identity.wait': minutesIn(identity.retryAfter) === undefined,
    'proxy.no-children': proxy.childUntil !== 'none',
    'proxy.no-step-parents': proxy.stepParent !== 'none',
  }).flatMap(([id, isExcluded]) => (isExcluded ? [id] : []));
}

const map = new Map(flowMap().screens.map((screen) => [screen.id, screen]));

/** The screens that answers alone lead to from another, whatever the rules and what was said. */
function reachedByAnswers(from: string): ReadonlySet<string> {
  const targetsOf = (id: string) =>
    map
      .get(id)!
      // Staff begin with their caller from the first question on, as after Start again.
      .answers.filter(({ id: answer, link }) => !link && answer !== 'walk')
      .map(({ target }) => target);
  const reached = new Set(targetsOf(from));
  // What is added to a set while it is gone through is gone through too.
  for (const id of reached) for (const target of targetsOf(id)) reached.add(target);
  return reached;
}

describe.each(Object.keys(paths))('a list of %s', (path) => {
  const screens = [...map.values()].filter(({ id }) => id.startsWith(`${path}.`));
  const questions = screens.filter(({ kind }) => kind === 'question');
  const idsOf = (wrong: typeof screens) => wrong.map(({ id }) => id);

  test('that may hold nothing for somebody ends with "None of these"', () => {
    const wrong = questions.filter(
      ({ exhaustive, answers }) => !exhaustive && answers.at(-1)?.id !== 'none',
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('that holds something for everybody does not', () => {
    const wrong = questions.filter(
      ({ exhaustive, answers }) => exhaustive && answers.some(({ id }) => id === 'none'),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('says "None of these" for nothing but to look on', () => {
    const wrong = screens.filter(({ answers }) =>
      answers.some(({ id, target, when }) => id === 'none' && (target !== 'lookup.none' || when)),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('is not come to again by answers alone once somebody has looked on', () => {
    const open = questions.filter(({ answers }) => answers.some(({ id }) => id === 'none'));
    const again = reachedByAnswers('lookup.none');
    expect(idsOf(open.filter(({ id }) => again.has(id)))).toEqual([]);
  });
});

test('under one organisation or another, every screen is reached', () => {
  const reached = new Set(
    everyOrganisation.flatMap(([, rules]) => [...ids(new Look(rules).placesOn(onWaiting))]),
  );
  expect(everyScreen.filter((id) => !reached.has(id))).toEqual([]);
});

test('every advice and every end names what it rests on', () => {
  const places = everyOrganisation.flatMap(([, rules]) => new Look(rules).placesOn(onNothing));
  const without = places.filter(
    ({ screen }) => (kinds[screen.kind].advises || isEnd(screen)) && !screen.source,
  );
  expect([...ids(without)]).toEqual([]);
});
