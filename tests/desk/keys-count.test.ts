import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/desk/digits.ts';
import { explore, firstPlace, type Place } from '../../src/flow/explore.ts';
import { linksOf } from '../../src/flow/screen.ts';
import { kinds } from '../../src/flow/meta.ts';
import { everyOrganisation } from '../flow/organisations.ts';

/** What the agent's own page is for, or what a link leads to that stands on every screen. */
const notOfTheCaller = ['support.checklist', 'support.not-ours', 'signed-in.caller'];

/** Before the topics in their list stand at most so many links near the question that held nothing for somebody. */
const mostNear = 5;

/** What follows a link in the list of topics: a digit, and 0 for each nine links before. */
const keysOfLink = (at: number) => 1 + Math.floor((mostNear + at) / 9);

/** The fewest digits from the first screen to each screen that digits alone lead to. */
function keysTo(first: Place): ReadonlyMap<string, number> {
  const keys = new Map([[first.screen.id as string, 0]]);
  const places = [first];
  for (const place of places) {
    const digits = [...digitsOf(place.screen).values()].map((answer) => [answer, 1] as const);
    const links = linksOf(place.screen).map((link, at) => [link, keysOfLink(at)] as const);
    for (const [answer, count] of [...digits, ...links]) {
      const next = place.leads().get(answer)!;
      const pressed = keys.get(place.screen.id)! + count;
      if (pressed >= (keys.get(next.screen.id) ?? Infinity)) continue;
      keys.set(next.screen.id, pressed);
      places.push(next);
    }
  }
  return keys;
}

describe.each(everyOrganisation)('an agent with a caller of %s', (_, organisation) => {
  const first = firstPlace(organisation);
  const keys = keysTo(first);

  test('comes to every end with no more keys than answers and two', () => {
    const ends = [...explore(first)].filter(({ place }) => kinds[place.screen.kind].ends);
    const slow = ends
      .filter(({ place, steps }) => !((keys.get(place.screen.id) ?? Infinity) <= steps.length + 2))
      .map(({ place }) => place.screen.id)
      .filter((id) => !notOfTheCaller.includes(id));
    expect(slow).toEqual([]);
    expect(ends.length).toBeGreaterThan(80);
  });

  test('has a digit for every answer of every question', () => {
    for (const { place } of explore(first)) {
      const { kind, answers } = place.screen;
      if (kind !== 'lookup')
        expect([...digitsOf(place.screen).values()].toSorted()).toEqual(answers.toSorted());
    }
  });
});
