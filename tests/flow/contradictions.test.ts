import { describe, expect, test } from 'vitest';
import { most } from '../../src/flow/counted.ts';
import { firstPlace, type Place } from '../../src/flow/explore.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf, type Part } from '../../src/i18n/screen-words.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';
import '../i18n/all-english.ts';

/** Of what was said before, the part that decides whether a reset, a message or a try is offered once more. */
const keyOf = ({ screen, snapshot: { context } }: Place) =>
  [
    screen.id,
    Math.min(context.resets, most.resets),
    Math.min(context.repeats, most.repeats),
    context.waiting,
  ].join();

/** Twice as many answers as the longest known case takes. Beyond, somebody has come to another trouble. */
const longest = 16;

/** A place, and what was answered on the way there. */
interface Reached {
  place: Place;
  said: readonly string[];
}

/**
 * All places that answers alone lead to from one, and back there if it can be come to again. Nobody goes
 * through what is closed.
 */
function afterAnswers(from: Reached, closed: ReadonlySet<ScreenId> = new Set()): Reached[] {
  const seen = new Set<string>();
  const open = [from];
  for (const { place, said } of open) {
    if (said.length >= longest) continue;
    for (const answer of place.screen.answers) {
      // Staff begin anew with it, as by Start again.
      if (answer === 'walk') continue;
      const next = place.leads().get(answer)!;
      if (seen.has(keyOf(next)) || closed.has(next.screen.id)) continue;
      seen.add(keyOf(next));
      open.push({ place: next, said: [...said, `${place.screen.id} ${answer}`] });
    }
  }
  return open.slice(1);
}

const screenOf = (sentence: string) => sentence.split(':')[0] as ScreenId;

/** Whether a sentence stands on its screen under an organisation's rules. */
function isShown(sentence: string, organisation: Organisation): boolean {
  const [, said] = sentence.split(':') as [string, string];
  if (said === 'title') return true;
  const [, part, name] = /^(\w+)\.(.+)$/.exec(said) as unknown as [string, Part, string];
  const screen = { id: screenOf(sentence), answers: [] };
  const words = wordsOf(screen, factsOf(organisation, i18n), organisation);
  return words[part].some((shown) => shown.name === name);
}

class Trails {
  readonly #organisation: Organisation;
  readonly #first: Reached;
  readonly #all: readonly Reached[];

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    this.#first = { place: firstPlace(organisation), said: [] };
    this.#all = [this.#first, ...afterAnswers(this.#first)];
  }

  #on(screen: ScreenId, reached = this.#all) {
    return reached.filter(({ place }) => place.screen.id === screen);
  }

  /** The questions that everybody has answered who is on a screen: to answer one anew is to change an answer. */
  #answeredBefore(screen: ScreenId): ReadonlySet<ScreenId> {
    const onTheWay = this.#on(screen)[0]!.said.map((said) => said.split(' ')[0] as ScreenId);
    const isNeeded = (question: ScreenId) =>
      this.#on(screen, afterAnswers(this.#first, new Set([question]))).length === 0;
    return new Set(onTheWay.filter((id) => id !== screen && isNeeded(id)));
  }

  /** What is answered by whoever reads both, the one first; nothing if nobody does. */
  #between(one: string, other: string): string[] {
    const [from, to] = [screenOf(one), screenOf(other)];
    const lead = (closed?: ReadonlySet<ScreenId>) =>
      this.#on(from).flatMap((reached) => this.#on(to, afterAnswers(reached, closed)));
    if (lead().length === 0) return [];
    return lead(this.#answeredBefore(from)).map(
      ({ said }) => `${one} and ${other}: ${said.join(', ')}`,
    );
  }

  /** How somebody comes to read both, by answers alone. */
  through({ one, other, inThisOrder }: Contradiction): string[] {
    const shown = [one, other].every((sentence) => isShown(sentence, this.#organisation));
    if (!shown) return [];
    const orders = inThisOrder
      ? [[one, other]]
      : [
          [one, other],
          [other, one],
        ];
    return orders.flatMap(([first, then]) => this.#between(first!, then!));
  }
}

describe.each(everyOrganisation)('at %s, on one trail', (_, organisation) => {
  test('nobody reads one thing and then its opposite', () => {
    const trails = new Trails(organisation);
    expect(contradictions.flatMap((pair) => trails.through(pair))).toEqual([]);
  });
});

test('two sentences that somebody does read on one trail are found', () => {
  const [, organisation] = everyOrganisation.find(([id]) => id === 'default')!;
  const pair = {
    one: 'reset.again:steps.once',
    other: 'reset.email:steps.junk',
    about: 'this test',
  };
  expect(new Trails(organisation).through(pair)).not.toEqual([]);
  expect(new Trails(organisation).through({ ...pair, inThisOrder: true })).toEqual([]);
});

const all = [...everyOrganisation, ...Object.entries(realOrganisations)];

test.each([...new Set(contradictions.flatMap(({ one, other }) => [one, other]))])(
  'somebody somewhere reads %s',
  (sentence) => {
    expect(all.some(([, organisation]) => isShown(sentence, organisation))).toBe(true);
  },
);
