import fc from 'fast-check';
import { firstSnapshot, follow, type TrailEntry } from '../../src/flow/replay.ts';
import { rootAnswers, screenIdOf, screenOf, type ScreenId } from '../../src/flow/screen.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { firstPosition, nextPosition, type TrailEvent } from '../../src/flow/trail.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { Journey } from '../flow/journeys.ts';
import { everyOrganisation } from '../flow/organisations.ts';

/** Where the screen has no answer of its own, and now and then besides, one of those of every screen is given. */
function answerOn(answers: readonly string[], which: number): string {
  const from = answers.length > 0 && which < 950 ? answers : rootAnswers;
  return from[which % from.length]!;
}

/** Journeys of up to fifteen answers at random from the first screen on. */
export const walks = fc
  .tuple(
    fc.constantFrom(...everyOrganisation),
    fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 15, size: 'max' }),
  )
  .map(([[name, organisation], numbers]) => {
    const entries: TrailEntry[] = [];
    let snapshot = firstSnapshot(organisation);
    for (const [at, which] of numbers.entries()) {
      const answer = answerOn(screenOf(snapshot).answers, which);
      entries.push({ screen: screenIdOf(snapshot), answer, at });
      snapshot = follow(snapshot, answer)!;
    }
    return new Journey(name, entries);
  });

/** How many journeys a test looks at; `npm run bench -- carry-on` says how many more. */
export const runs = Number(process.env.JOURNEYS ?? (process.env.CI ? 10_000 : 2_000));

/** What is said by the words of a walk: `none #sso.which`, as tests/flow/walk.ts has them. */
export function entriesBy(
  organisation: Organisation,
  words: string,
  at = 0,
): readonly TrailEntry[] {
  let position = firstPosition(organisation);
  for (const word of words.split(' ')) {
    const start = follow(position.snapshot, 'found')!;
    const event: TrailEvent = word.startsWith('#')
      ? { type: 'find', steps: stepsTo(start, word.slice(1) as ScreenId) ?? [], at }
      : { type: 'answer', answer: word, at };
    position = nextPosition(organisation, position, event);
  }
  return position.trail.entries;
}
