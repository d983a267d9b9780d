import { numberFor } from '../../carry-on/number.ts';
import type { Told } from '../../carry-on/told.ts';
import { wasSaid, wasTried } from '../../flow/answer-history.ts';
import type { TrailEntry } from '../../flow/replay.ts';
import type { Screen } from '../../flow/screen.ts';
import { waitTimes } from '../../flow/wait-times.ts';
import { lineOf } from '../../i18n/causes.ts';
import { factsOf, type Facts } from '../../i18n/facts.ts';
import { labelOf, titleOf } from '../../i18n/screen-words.ts';
import type { Words } from '../../i18n/translator.ts';
import type { Organisation } from '../../organisation/schema.ts';
import type { Looked } from '../../screens/screen-props.ts';
import type { Call } from './call.svelte.ts';
import { recordFormat, type CallRecord, type Step } from './schema.ts';
import { isoWithOffset } from './times.ts';

/** How the caller came to where they are. A journey is one. */
export interface Walked extends Pick<Told, 'trail' | 'visited' | 'screen'> {
  looked: readonly Looked[];
}

export interface RecordInput {
  organisation: Organisation;
  journey: Walked;
  call: Pick<Call, 'start' | 'notes' | 'promises'>;
  /** Those of the agent's language. */
  words: Words;
  callerLanguage: string;
  now: number;
}

type Say = [facts: Facts, words: Words];

function stepOf(entry: TrailEntry, screen: Screen, ...say: Say): Step {
  const cause = lineOf(entry.screen, entry.cause, say[1]);
  return {
    at: isoWithOffset(entry.at),
    screen: entry.screen,
    question: titleOf(entry.screen, ...say),
    answer: entry.answer,
    said: labelOf(entry.screen, entry.answer, ...say),
    ...(cause !== undefined && { cause }),
    tried: wasTried(entry, screen),
    assumed: entry.assumed ?? false,
  };
}

function openedIn(looked: readonly Looked[], words: Words): CallRecord['opened'] {
  return looked.flatMap(({ screen, cause }) => {
    const line = lineOf(screen, cause, words);
    return line === undefined ? [] : [{ screen, cause, line }];
  });
}

function endOf({ journey, organisation }: RecordInput, ...say: Say): CallRecord['end'] {
  const { screen, trail } = journey;
  const until = waitTimes(screen, organisation, trail.entries)?.end;
  return {
    screen: screen.id,
    title: titleOf(screen.id, ...say),
    class: 'outcome' in screen ? screen.outcome : 'open',
    ...(until !== undefined && { until: isoWithOffset(until) }),
  };
}

/** A desk stands open between two calls: this one begins with the first thing that was said or written in it. */
function startOf({ journey, call, now }: RecordInput): number {
  const all = [...journey.trail.entries, ...call.notes, ...call.promises];
  return Math.min(now, ...all.map(({ at }) => at).filter((at) => at >= call.start));
}

/** The record of a call as it stands now, in the agent's language. */
export function recordOf(input: RecordInput): CallRecord {
  const { organisation, journey, call, words, callerLanguage, now } = input;
  const { entries } = journey.trail;
  const facts = factsOf(organisation, words);
  const carryOn = numberFor(organisation, entries);
  return {
    format: recordFormat,
    organisation: { name: organisation.name, portal: organisation.portal.name },
    language: words.language,
    callerLanguage,
    start: isoWithOffset(startOf(input)),
    written: isoWithOffset(now),
    ...(carryOn !== undefined && { carryOn }),
    steps: entries.flatMap((entry, at) => {
      const screen = journey.visited[at];
      return wasSaid(entry, screen) ? [stepOf(entry, screen, facts, words)] : [];
    }),
    opened: openedIn(journey.looked, words),
    end: endOf(input, facts, words),
    notes: call.notes.map(({ at, text }) => ({ at: isoWithOffset(at), text })),
    promises: call.promises.map(({ at, text, due }) => ({
      at: isoWithOffset(at),
      text,
      ...(due !== undefined && { due: isoWithOffset(due) }),
    })),
  };
}

/** As a ticket system reads it. */
export const asJson = (record: CallRecord): string => `${JSON.stringify(record, null, 2)}\n`;
