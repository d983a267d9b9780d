import { clocks } from '../../src/flow/waits.ts';
import type { Screen, ScreenId } from '../../src/flow/screen.ts';
import { factsOf, type Facts } from '../../src/i18n/facts.ts';
import { formatWait } from '../../src/i18n/format-time.ts';
import { notesOn, silencedBy } from '../../src/i18n/notes.ts';
import { partOf } from '../../src/i18n/sentences.ts';
import type { Sentences } from '../../src/i18n/words-for.ts';
import { minutesIn } from '../../src/organisation/duration.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { inEnglish, wordsIn } from './words.ts';

/** The parts of a screen in the order in which it says them. */
export const parts = [
  'title',
  'lead',
  'note',
  'clock',
  'steps',
  'avoid',
  'cause',
  'why',
  'otherwise',
] as const;
export type Part = (typeof parts)[number];

/** Something that a patient reads on a screen. */
export interface Line {
  part: Part;
  text: string;
  /** Of a cause: how people say it. */
  cause?: string;
}

interface Reading {
  organisation: Organisation;
  facts: Facts;
}

const keyOf = (screen: ScreenId) => screen.replace('.', ':') as `${string}:${string}`;

function sentencesOf(sentences: Sentences | undefined, key: string, reading: Reading) {
  const { organisation, facts } = reading;
  const t = (name: string) => inEnglish.t(`${key}.${name}` as `${string}:${string}`, facts);
  return partOf(sentences ?? {}, facts, organisation, t);
}

function notesIn(screen: ScreenId, { organisation, facts }: Reading, cause?: string): string[] {
  const notes = notesOn(organisation, facts, inEnglish.language, screen, cause);
  return notes.map(({ sentence, link }) => [sentence.text, ...(link ? [link] : [])].join(' '));
}

function causesIn(screen: ScreenId, reading: Reading): Line[] {
  return Object.entries(wordsIn(screen).causes ?? {}).flatMap(([id, { fix }]) => {
    const key = `${keyOf(screen)}.causes.${id}`;
    const silenced = silencedBy(reading.organisation, screen, id);
    const said = sentencesOf(fix, `${key}.fix`, reading).filter(
      ({ name }) => !silenced.includes(`fix.${name}`),
    );
    const texts = [...said.map(({ text }) => text), ...notesIn(screen, reading, id)];
    const cause = inEnglish.t(`${key}.line` as `${string}:${string}`, reading.facts);
    return texts.map((text) => ({ part: 'cause' as const, text, cause }));
  });
}

/** How long the clock runs. The time of day at its end is nobody's yet. */
function clockOf(screen: Screen, organisation: Organisation): string[] {
  const lasts = screen.kind === 'wait' ? clocks[screen.clock](organisation) : 'unknown';
  if (minutesIn(lasts) === undefined) return [];
  const length = formatWait(lasts, inEnglish.language);
  return [inEnglish.t('common:wait.until', { length, time: '(the time on their own clock)' })];
}

/** All that patients of an organisation read on a screen, besides the questions and answers on it. */
export function linesOn(screen: Screen, organisation: Organisation): Line[] {
  const { id } = screen;
  const facts = factsOf(organisation, inEnglish);
  const reading = { organisation, facts };
  const words = wordsIn(id);
  const silenced = silencedBy(organisation, id);
  const of = (part: 'lead' | 'steps' | 'why' | 'avoid' | 'otherwise') =>
    sentencesOf(words[part], `${keyOf(id)}.${part}`, reading)
      .filter(({ name }) => !silenced.includes(`${part}.${name}`))
      .map(({ text }) => text);
  const said: Record<Exclude<Part, 'cause'>, string[]> = {
    title: [inEnglish.t(`${keyOf(id)}.title`, facts)],
    lead: of('lead'),
    note: notesIn(id, reading),
    clock: clockOf(screen, organisation),
    steps: of('steps'),
    avoid: of('avoid'),
    why: of('why'),
    otherwise: of('otherwise'),
  };
  return parts.flatMap((part) =>
    part === 'cause' ? causesIn(id, reading) : said[part].map((text) => ({ part, text })),
  );
}
