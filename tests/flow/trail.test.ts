import { describe, expect, test } from 'vitest';
import {
  emptyTrail,
  firstPosition,
  isAdvisedAgain,
  nextPosition,
  type Trail,
  type TrailEvent,
} from '../../src/flow/trail.ts';
import { organisations } from './organisations.ts';

const organisation = organisations['lakeside']!;

function after(...events: TrailEvent[]): Trail {
  const start = firstPosition(organisation);
  return events.reduce((position, event) => nextPosition(organisation, position, event), start)
    .trail;
}
const say = (answer: string, at = 0): TrailEvent => ({ type: 'answer', answer, at });
const back: TrailEvent = { type: 'back' };
const said = ({ entries }: Trail) => entries.map(({ screen, answer }) => `${screen} ${answer}`);

test('what is said is kept with its screen and its time', () => {
  expect(after(say('locked', 5)).entries).toEqual([
    { screen: 'start.trouble', answer: 'locked', at: 5 },
  ]);
});

test('what cannot be said there changes nothing', () => {
  expect(after(say('no-such-answer'))).toEqual(emptyTrail);
});

test('back takes the last answer and remembers it as chosen', () => {
  const trail = after(say('locked'), say('password'), back);
  expect(said(trail)).toEqual(['start.trouble locked']);
  expect(trail.redo.map(({ answer }) => answer)).toEqual(['password']);
});

test('back on the first screen changes nothing', () => {
  expect(after(back)).toEqual(emptyTrail);
});

test('the same answer again keeps what lies redo, another forgets it', () => {
  const undone = [say('locked'), say('password'), back, back];
  expect(after(...undone, say('locked')).redo).toHaveLength(1);
  expect(after(...undone, say('outage')).redo).toEqual([]);
});

test('a changed answer drops what no longer fits and says how much', () => {
  const trail = after(say('locked'), say('disabled'), { type: 'change', index: 0 }, say('outage'));
  expect(said(trail)).toEqual(['start.trouble outage']);
  expect(trail.dropped).toBe(1);
});

test('an answer changed to itself drops nothing', () => {
  const before = after(say('locked'), say('disabled'));
  const trail = after(say('locked'), say('disabled'), { type: 'change', index: 0 }, say('locked'));
  expect(said(trail)).toEqual(said(before));
  expect(trail.dropped).toBe(0);
});

test('a restored trail is kept as far as it fits', () => {
  const { entries } = after(say('locked'));
  const odd = { screen: 'outage.code', answer: 'no-such-answer', at: 0 } as const;
  const restored = { ...emptyTrail, entries: [...entries, odd] };
  const trail = after({ type: 'restore', trail: restored });
  expect(said(trail)).toEqual(['start.trouble locked']);
  expect(trail.dropped).toBe(1);
});

test('clear forgets everything', () => {
  expect(after(say('locked'), back, { type: 'clear' })).toEqual(emptyTrail);
});

describe('advice that was answered', () => {
  const claim = 'activation link doubt'.split(' ');
  const ends = (answers: readonly string[]) =>
    isAdvisedAgain(
      answers.reduce(
        (position, answer) => nextPosition(organisation, position, say(answer)),
        firstPosition(organisation),
      ),
    );

  test('is known where the same way leads there once more', () => {
    expect(ends([...claim, 'expired', 'only-message'])).toBe(true);
  });

  test('is not, where it is met for the first time', () => {
    expect(ends(claim)).toBe(false);
  });

  test('is not, where the trouble begins anew', () => {
    expect(ends([...claim, 'start-again', ...claim])).toBe(false);
  });
});
