import { expect, test } from 'vitest';
import { paths, type PathName } from '../../src/flow/machine.ts';
import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { linksOf, screenOf, type ScreenId } from '../../src/flow/screen.ts';
import { everyOrganisation } from '../flow/organisations.ts';
import { snapshotAfter, walk } from '../flow/walk.ts';
import { tell } from './stories.ts';

tell('somebody who looks for what fits them', '', [
  ['says it in their own words', 'default', 'message', 'lookup.words'],
  ['speaks to a person instead', 'default', 'message person', 'support.who'],
  [
    'finds by words that they sign in by a link each time',
    'lakeside',
    'message #reset.sign-in-link',
    'reset.sign-in-link',
  ],
  ['follows a link to another path', 'northfield', 'none #identity.detail', 'identity.detail'],
  [
    'follows a link out of a path that was not theirs',
    'default',
    'activation message #access.trouble',
    'access.trouble',
  ],
]);

/** The good end is no trouble, and nobody has to be led to where they are. */
const noTroubles: readonly string[] = ['start', 'lookup', 'signed-in'];
const begins = (Object.keys(paths) as PathName[])
  .filter((path) => !noTroubles.includes(path))
  .map((path) => `${path}.${paths[path].initial}` as ScreenId);

test.each(begins)('whoever finds nothing in a list can come to %s, and has tried nothing', (id) => {
  for (const [, organisation] of everyOrganisation) {
    const steps = stepsTo(firstSnapshot(organisation), id)!;
    expect(steps.length).toBeLessThanOrEqual(2);
  }
  const { attempts, resets, waiting } = snapshotAfter('default', ['none', `#${id}`]).context;
  expect({ tried: Object.values(attempts).filter(Boolean), resets, waiting }).toEqual({
    tried: [],
    resets: 0,
    waiting: null,
  });
});

test.each(everyOrganisation.map(([id]) => id))(
  'whoever was warned of a lock is never led to a try as if a wait were over (%s)',
  (id) => {
    const warned = follow(snapshotAfter(id, ['rejected', 'warned']), 'found')!;
    expect(stepsTo(warned, 'password.typing')).toBeUndefined();
  },
);

test('a link is followed, and is no answer', () => {
  const screen = walk('default', 'none');
  expect(screen.answers).toEqual(['person']);
  expect(linksOf(screen)).toContain('device');
  expect(() => walk('default', 'none device')).toThrow('lookup.none does not offer "device"');
  expect(() => walk('default', 'none #device.page')).toThrow('does not offer "#device.page"');
  expect(() => walk('default', '#device.trouble')).toThrow('does not offer "#device.trouble"');
});

test('what a link takes as said is that the list held nothing, and the link', () => {
  expect(stepsTo(firstSnapshot(everyOrganisation[0]![1]), 'security.what')).toEqual([
    { screen: 'start.trouble', answer: 'none' },
    { screen: 'lookup.none', answer: 'security' },
  ]);
  expect(screenOf(snapshotAfter('default', ['inside', 'security'])).id).toBe('security.what');
});

tell('somebody who finds nothing of theirs in a list', '', [
  ['looks on by words, and by what is near', 'default', 'locked none', 'lookup.none'],
  ['does so from a list behind another', 'default', 'reset link none', 'lookup.none'],
  [
    'and does not find it there either speaks to a person',
    'default',
    'code none person',
    'support.who',
  ],
]);

tell('somebody who sees a message', '', [
  ['looks for it from wherever they are', 'default', 'rejected once message', 'lookup.words'],
  ['looks for it while they wait', 'by-post', 'locked password message', 'lookup.words'],
]);
