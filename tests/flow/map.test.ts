import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flowMap, type MapScreen } from '../../src/flow/map.ts';
import { withCauses } from '../../build/causes.ts';
import { movedCauses, redirects } from '../../src/flow/redirects.ts';
import { organisations } from './organisations.ts';

const mapOf = (organisation: string) => flowMap(organisations[organisation]!).screens;
const lakeside = mapOf('lakeside');

const targetsOf = (screens: readonly MapScreen[], id: string, answer: string) =>
  screens
    .find((screen) => screen.id === id)!
    .answers.filter((branch) => branch.id === answer)
    .map(({ target }) => target);

test('the map of an organisation shows where its rules lead, whatever was said before', () => {
  const resetOrWait = ['lockout.reset', 'lockout.wait'];
  expect(targetsOf(lakeside, 'lockout.cause', 'password')).toEqual(resetOrWait);
  const byEmail = mapOf('locked-by-email');
  expect(targetsOf(byEmail, 'lockout.cause', 'password')).toEqual(['lockout.email-link']);
});

test('the map of an organisation has the screens that somebody can come to, and no others', () => {
  const ids = (screens: readonly MapScreen[]) => screens.map(({ id }) => id);
  expect(ids(lakeside)).toContain('lockout.wait');
  expect(ids(lakeside)).not.toContain('lockout.email-link');
  expect(ids(mapOf('northfield'))).not.toContain('lockout.wait');
});

const lock = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as {
  screens: Record<string, string[]>;
  causes: Record<string, string[]>;
};

test('the address of a cause never dies either', () => {
  const standing = new Map(
    withCauses(flowMap()).screens.map(({ id, causes = [] }) => [id, causes.map((one) => one.id)]),
  );
  const dead = Object.entries(lock.causes).flatMap(([screen, causes]) =>
    causes.filter(
      (cause) =>
        !standing.get(redirects[screen] ?? screen)?.includes(cause) &&
        !(`${screen}.${cause}` in movedCauses),
    ),
  );
  expect(dead).toEqual([]);
  // A new cause goes into the lock: npm run map -- --lock
  for (const [id, causes] of standing) expect(lock.causes[id] ?? [], id).toEqual(causes);
});

test('the map has the causes that an organisation’s rules leave, each with the rules it hangs on', () => {
  const causesAt = (organisation: string) => {
    const rules = organisations[organisation]!;
    const { screens } = withCauses(flowMap(rules), rules);
    return screens.find(({ id }) => id === 'device.one-works')!.causes!;
  };
  const when = 'app/withdrawn_known or app/replacedBy_known';
  expect(causesAt('northfield')).toContainEqual({ id: 'withdrawn', when });
  expect(causesAt('lakeside').map(({ id }) => id)).not.toContain('withdrawn');
});

test('an address that was public once never dies', () => {
  const { screens } = lock;
  const standing = new Map(
    flowMap().screens.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
  );
  const dead = Object.keys(screens).filter((id) => !standing.has(id) && !(id in redirects));
  expect(dead).toEqual([]);
  // A new screen or answer goes into the lock: npm run map -- --lock
  for (const [id, answers] of standing) {
    expect(screens[id], id).toEqual([...new Set(answers)]);
  }
});
