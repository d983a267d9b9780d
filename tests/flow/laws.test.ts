import { describe, expect, test } from 'vitest';
import { paths } from '../../src/flow/machine.ts';
import { follow } from '../../src/flow/replay.ts';
import { screenOf, type Screen, type Snapshot } from '../../src/flow/screen.ts';
import { triesAllowed } from '../../src/flow/setup.ts';
import { minutesIn } from '../../src/organisation/duration.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import {
  explore,
  exploreAll,
  onResets,
  onTries,
  onWaiting,
  secrets,
  type Visit,
} from './explore.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';

const everyScreen = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}`),
);
const ids = (visits: readonly Visit[]) => new Set<string>(visits.map(({ screen }) => screen.id));

/** Screens on which a password is asked for or made anew. */
const resets = new Set(['password.reset', 'lockout.reset']);
const asks = ({ tries, id }: Screen) => tries !== undefined || resets.has(id);

const isEnd = ({ kind }: Screen) => !['question', 'advice'].includes(kind);
const isGoodEnd = (screen: Screen) =>
  'outcome' in screen && (isEnd(screen) ? screen.outcome !== 'staff' : screen.outcome === 'wait');

/** The fewest answers from here to an end that is not general support. */
function answersToGoodEnd(from: Snapshot): number {
  const seen = new Set([screenOf(from).id]);
  let reached = [from];
  for (let answers = 0; reached.length > 0; answers += 1) {
    if (reached.some((snapshot) => isGoodEnd(screenOf(snapshot)))) return answers;
    reached = reached
      .flatMap((snapshot) => screenOf(snapshot).answers.map((answer) => follow(snapshot, answer)!))
      .filter((snapshot) => {
        const { id } = screenOf(snapshot);
        return !seen.has(id) && seen.add(id);
      });
  }
  return Infinity;
}

const all = [...everyOrganisation, ...Object.entries(realOrganisations)];

describe.each(all)('at %s', (_, organisation) => {
  const visits = exploreAll(organisation);

  test('nobody comes to a dead end', () => {
    const dead = visits.filter(({ screen }) => !isEnd(screen) && screen.answers.length < 2);
    expect([...ids(dead)]).toEqual([]);
  });

  test('no answer leads to its own screen', () => {
    const loops = visits.flatMap(({ snapshot, screen }) =>
      screen.answers.filter((answer) => screenOf(follow(snapshot, answer)!).id === screen.id),
    );
    expect(loops).toEqual([]);
  });

  test('an end other than general support is at most 8 answers away', () => {
    // Once the one reset is spent and the tries are used up, staff are the honest end.
    const fresh = visits.filter(
      ({ snapshot: { context } }) => context.resets === 0 && context.tries.password === 0,
    );
    const far = fresh.filter(
      ({ snapshot, screen }) => !isEnd(screen) && answersToGoodEnd(snapshot) > 8,
    );
    expect([...ids(far)]).toEqual([]);
  });

  test.each(secrets)('nobody is asked for the %s once a try could lock them out', (secret) => {
    const { lockout, securityCode, identity } = organisation;
    const attempts =
      secret === 'code'
        ? securityCode.attempts
        : secret === 'identity'
          ? identity.attempts
          : lockout.appliesTo === 'unknown' || lockout.appliesTo.some((kind) => kind === secret)
            ? lockout.attempts
            : 'unknown';
    const tooOften = explore(organisation, onTries(secret)).filter(
      ({ snapshot, screen }) =>
        screen.tries === secret && snapshot.context.tries[secret] >= triesAllowed(attempts),
    );
    expect([...ids(tooOften)]).toEqual([]);
  });

  test('a screen that asks for a secret counts a try however it is left', () => {
    for (const { snapshot, screen } of visits) {
      const { tries: secret } = screen;
      if (!secret) continue;
      for (const answer of [...screen.answers, 'contact-support']) {
        const after = follow(snapshot, answer)!.context.tries[secret];
        expect(after, `${screen.id} ${answer}`).toBe(snapshot.context.tries[secret] + 1);
      }
    }
  });

  test('a new password is made once, and no more', () => {
    const again = explore(organisation, onResets).filter(
      ({ snapshot, screen }) => resets.has(screen.id) && snapshot.context.resets > 0,
    );
    expect([...ids(again)]).toEqual([]);
  });

  test('nothing is tried during a wait that a try prolongs', () => {
    const tried = explore(organisation, onWaiting).filter(
      ({ snapshot, screen }) => snapshot.context.waiting !== null && asks(screen),
    );
    expect([...ids(tried)]).toEqual([]);
  });

  test('whoever waits can still get care without the portal', () => {
    for (const { snapshot, screen } of visits) {
      if (!('outcome' in screen) || screen.outcome !== 'wait' || isTerminal(screen)) continue;
      const { id } = screenOf(follow(snapshot, 'without-portal')!);
      expect(id).toBe('access.without-portal');
    }
  });

  test('what the rules exclude cannot be reached', () => {
    const reached = ids(visits);
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
    'lockout.wait': typeof lockout.minutes !== 'number',
    'lockout.wait-a-while': lockout.minutes !== 'auto',
    'lockout.reset': lockout.resetUnlocks === false && lockout.minutes === 'never',
    'lockout.says': lockout.unlockByEmail === true,
    'reset.paused': typeof recovery.pauseMinutes !== 'number',
    'reset.paused-a-while': typeof recovery.pauseMinutes === 'number',
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
    'security-code.paused': typeof securityCode.pauseMinutes !== 'number',
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

const reachedBy = (rules: Organisation) => [...explore(rules), ...explore(rules, onWaiting)];

test('under one organisation or another, every screen is reached', { timeout: 60_000 }, () => {
  const reached = new Set(everyOrganisation.flatMap(([, rules]) => [...ids(reachedBy(rules))]));
  expect(everyScreen.filter((id) => !reached.has(id))).toEqual([]);
});

test('every advice and every end names what it rests on', () => {
  const visits = everyOrganisation.flatMap(([, rules]) => explore(rules));
  const without = visits.filter(({ screen }) => screen.kind !== 'question' && !screen.source);
  expect([...ids(without)]).toEqual([]);
});
