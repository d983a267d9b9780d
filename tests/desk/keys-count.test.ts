import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/desk/digits.ts';
import { explore, firstPlace, type Place } from '../../src/flow/explore.ts';
import { kinds } from '../../src/flow/meta.ts';
import { everyOrganisation } from '../flow/organisations.ts';

/** What the agent's own page is for, or what a link leads to that stands on every screen. */
const notOfTheCaller = ['support.checklist', 'support.not-ours', 'signed-in.caller'];

/** A link in the list of topics leads there, and no answer: the agent types words into the field. */
const byWords = [
  'access.interpreter',
  'access.by-phone',
  'access.without-email',
  'device.finger-off',
  'device.passkey-staff',
];

/** The fewest digits from the first screen to each screen that digits alone lead to. */
function keysTo(first: Place): ReadonlyMap<string, number> {
  const keys = new Map([[first.screen.id as string, 0]]);
  const places = [first];
  for (const place of places) {
    for (const answer of digitsOf(place.screen).values()) {
      const next = place.leads().get(answer)!;
      if (keys.has(next.screen.id)) continue;
      keys.set(next.screen.id, keys.get(place.screen.id)! + 1);
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
    expect(slow.toSorted()).toEqual(byWords.toSorted());
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
