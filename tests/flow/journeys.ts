import fc from 'fast-check';
import type { Visit } from '../../src/flow/explore.ts';
import {
  firstSnapshot,
  follow,
  replay,
  replayFrom,
  type Step,
  type TrailEntry,
} from '../../src/flow/replay.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { rootAnswers, screenIdOf, screenOf, type Snapshot } from '../../src/flow/screen.ts';
import type { TrailEvent } from '../../src/flow/trail.ts';
import { Look, onNothing } from './focuses.ts';
import { everyOrganisation, organisations } from './organisations.ts';

/** What a person does to go on. */
export type Said = Extract<TrailEvent, { type: 'answer' | 'find' }>;

/** What somebody says at an organisation, one answer after the other, and what links take as said. */
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

  /** How the entries came about: answers, and links that were followed. */
  get events(): Said[] {
    const events: Said[] = [];
    for (const { screen, answer, at, assumed } of this.entries) {
      const last = events.at(-1);
      if (assumed && last?.type === 'find') last.steps = [...last.steps, { screen, answer }];
      else if (answer === 'found') events.push({ type: 'find', steps: [], at });
      else events.push({ type: 'answer', answer, at });
    }
    return events;
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

/** From here on, a number stands for a link to some screen. */
const links = 100;
/** A number for `pick`, the smaller, the further up the answer; now and then a link. */
const number = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: links - 1 }) },
  { weight: 1, arbitrary: fc.integer({ min: links, max: links + 400 }) },
);

/** What a link takes as said from here; nothing if the number stands for none, or for one that leads nowhere. */
function linkFrom(at: string, snapshot: Snapshot, which: number): readonly Step[] | undefined {
  if (which < links) return undefined;
  const all = visits.get(at)!;
  const { screen } = all[(which - links) % all.length]!.place;
  return stepsTo(follow(snapshot, 'found')!, screen.id);
}

function journeyFrom(organisation: string, visit: Visit, numbers: readonly number[]): Journey {
  const entries: TrailEntry[] = visit.steps.map((step, at) => ({ ...step, at }));
  let { snapshot } = visit.place;
  for (const which of numbers) {
    const linked = linkFrom(organisation, snapshot, which);
    const answer = linked ? 'found' : pick(snapshot, which);
    const at = entries.length;
    const assumed = (linked ?? []).map((step): TrailEntry => ({ ...step, at, assumed: true }));
    const added = [{ screen: screenIdOf(snapshot), answer, at }, ...assumed];
    entries.push(...added);
    snapshot = replayFrom(snapshot, added).snapshot;
  }
  return new Journey(organisation, entries);
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
    const { screen } = entries[index]!;
    const entry: TrailEntry = { screen, answer: pick(snapshot, which), at: 99 };
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
