import fc from 'fast-check';
import type { Visit } from '../../src/flow/explore.ts';
import { firstSnapshot, follow, replay, type TrailEntry } from '../../src/flow/replay.ts';
import { rootAnswers, screenIdOf, screenOf, type Snapshot } from '../../src/flow/screen.ts';
import { Look, onNothing } from './focuses.ts';
import { everyOrganisation, organisations } from './organisations.ts';

/** What somebody says at an organisation, one answer after the other. */
export class Journey {
  readonly at: string;
  readonly entries: readonly TrailEntry[];

  constructor(at: string, entries: readonly TrailEntry[]) {
    this.at = at;
    this.entries = entries;
  }

  get organisation() {
    return organisations[this.at]!;
  }

  /** How fast-check prints a counterexample. */
  [fc.toStringMethod] = () => String(this);

  toString(): string {
    const said = this.entries.map(({ screen, answer }) => `${screen} ${answer}`);
    return `${this.at}: ${said.join(', ')}`;
  }
}

/** Every screen at each organisation, nearest first, and a way to come by it. */
const visits = new Map<string, readonly Visit[]>(
  everyOrganisation.map(([at, organisation]) => [at, new Look(organisation).on(onNothing)]),
);

/** One of the answers that can be given; now and then one of those that can be given everywhere. */
function pick(snapshot: Snapshot, which: number): string {
  const { answers } = screenOf(snapshot);
  const from = answers.length > 0 && which < 90 ? answers : rootAnswers;
  return from[which % from.length]!;
}

/** A number for `pick`: the smaller, the further up the answer. */
const number = fc.nat({ max: 99 });

function journeyFrom(at: string, { place, steps }: Visit, numbers: readonly number[]): Journey {
  const entries: TrailEntry[] = steps.map((step, index) => ({ ...step, at: index }));
  let { snapshot } = place;
  for (const which of numbers) {
    const answer = pick(snapshot, which);
    entries.push({ screen: screenIdOf(snapshot), answer, at: entries.length });
    snapshot = follow(snapshot, answer)!;
  }
  return new Journey(at, entries);
}

/** Journeys to some screen and at random from there; they shrink to few answers from the first screen on. */
export const journeys = fc
  .tuple(
    fc.constantFrom(...visits.keys()),
    fc.nat({ max: 400 }),
    fc.array(number, { minLength: 1, maxLength: 9 }),
  )
  .map(([at, place, numbers]) => {
    const all = visits.get(at)!;
    return journeyFrom(at, all[place % all.length]!, numbers);
  });

/** Journeys of which one answer is given anew. */
export const changes = fc
  .tuple(journeys, fc.nat({ max: 20 }), number)
  .map(([journey, anywhere, which]) => {
    const { entries, organisation } = journey;
    const index = anywhere % entries.length;
    const { snapshot } = replay(organisation, entries.slice(0, index));
    const entry: TrailEntry = { ...entries[index]!, answer: pick(snapshot, which), at: 99 };
    const words = `${String(journey)}; then answer ${index + 1} anew: ${entry.answer}`;
    return { journey, index, entry, [fc.toStringMethod]: () => words };
  });

/** A journey for each answer of each screen, wherever it leads: the rare ones that chance would not find. */
export function everyAnswer(): Journey[] {
  const found = new Map<string, Journey>();
  for (const [at, all] of visits) {
    for (const { place, steps } of all) {
      for (const [answer, next] of place.leads()) {
        const key = `${place.screen.id} ${answer} ${next.screen.id}`;
        if (found.has(key)) continue;
        const said = [...steps, { screen: place.screen.id, answer }];
        found.set(
          key,
          new Journey(
            at,
            said.map((step, index) => ({ ...step, at: index })),
          ),
        );
      }
    }
  }
  return [...found.values()];
}

/** What of a trail can be said, in the plainest words: all up to the first answer that cannot. */
export function validOf({ organisation, entries }: Journey): TrailEntry[] {
  const valid: TrailEntry[] = [];
  let snapshot = firstSnapshot(organisation);
  for (const entry of entries) {
    const fits = screenIdOf(snapshot) === entry.screen && snapshot.can({ type: entry.answer });
    if (!fits) return valid;
    valid.push(entry);
    snapshot = follow(snapshot, entry.answer)!;
  }
  return valid;
}
