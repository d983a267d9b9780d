import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptsAllowed, credentials, mostAttempts } from '../../src/flow/attempts.ts';
import { type Place } from '../../src/flow/explore.ts';
import { paths } from '../../src/flow/machine.ts';
import { kinds } from '../../src/flow/meta.ts';
import type { Screen } from '../../src/flow/screen.ts';
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
const isGoodEnd = (screen: Screen) =>
  'outcome' in screen && (isEnd(screen) ? screen.outcome !== 'staff' : screen.outcome === 'wait');

/** The fewest answers from a place to an end that is not general support. */
function answersToGoodEnd(from: Place): number {
  const seen = new Set<string>([from.screen.id]);
  let reached = [from];
  for (let answers = 0; reached.length > 0; answers += 1) {
    if (reached.some(({ screen }) => isGoodEnd(screen))) return answers;
    reached = reached
      .flatMap((place) => place.screen.answers.map((answer) => place.leads().get(answer)!))
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
    const dead = places.filter(({ screen }) => !isEnd(screen) && screen.answers.length < 2);
    expect([...ids(dead)]).toEqual([]);
  });

  test('no answer leads to its own screen', () => {
    const loops = places.flatMap(({ screen, leads }) =>
      screen.answers.filter((answer) => leads().get(answer)!.screen.id === screen.id),
    );
    expect(loops).toEqual([]);
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
  const channels = <Item extends string>(rule: 'unknown' | readonly Item[], item: Item) =>
    rule !== 'unknown' && !rule.includes(item);
  return Object.entries({
    'lockout.wait': minutesIn(lockout.lasts) === undefined,
    'lockout.wait-a-while': lockout.lasts !== 'by itself',
    'lockout.reset': lockout.resetUnlocks === false && lockout.lasts === 'never',
    'lockout.says': lockout.unlockByEmail === true,
    'reset.paused': minutesIn(recovery.pauseLasts) === undefined,
    'reset.paused-a-while': minutesIn(recovery.pauseLasts) !== undefined,
    'password.reset': recovery.selfService === false,
    'password.by-staff': recovery.selfService !== false,
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
    'username.fixed': username.changeable !== false,
    'username.may-share': username.emailUnique !== false,
    'contact-details.one-place': portal.contactsApart !== false,
    'contact-details.their-desk': sso.ownLoginToo !== false,
    'identity.other-way': identity.otherWays === 'none',
    'identity.wait': minutesIn(identity.retryAfter) === undefined,
    'proxy.no-children': proxy.childUntil !== 'none',
    'proxy.no-step-parents': proxy.stepParent !== 'none',
  }).flatMap(([id, isExcluded]) => (isExcluded ? [id] : []));
}

test('under one organisation or another, every screen is reached', () => {
  const reached = new Set(
    everyOrganisation.flatMap(([, rules]) => [...ids(new Look(rules).placesOn(onWaiting))]),
  );
  expect(everyScreen.filter((id) => !reached.has(id))).toEqual([]);
});

test('every advice and every end names what it rests on', () => {
  const places = everyOrganisation.flatMap(([, rules]) => new Look(rules).placesOn(onNothing));
  const without = places.filter(({ screen }) => screen.kind !== 'question' && !screen.source);
  expect([...ids(without)]).toEqual([]);
});
