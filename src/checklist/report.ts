import type { Sentences } from '../i18n/words-for.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { partOf } from '../i18n/sentences.ts';
import type { Requester } from '../flow/requester.ts';
import type { Field } from './fields.ts';
import { contactLines } from './contact-lines.ts';
import type { Line, Report } from './text.ts';
import { firstWords } from '../screens/first-words.ts';
import type { ScreenProps, Typed } from '../screens/screen-props.ts';
import { t } from './t.ts';
import { readLines, triedLines, whyLines } from './history-lines.ts';

type Journey = Pick<
  ScreenProps<'checklist'>,
  'organisation' | 'facts' | 'entries' | 'visited' | 'looked'
>;

interface Filled {
  requester: Requester;
  typed: Typed;
  /** What stands in a field before anything is typed. */
  prefilled: Readonly<Partial<Record<Field, string>>>;
  /** In place of a note that may hold a secret. */
  note: string;
  /** When support is open; nothing until we know. */
  opening: string | undefined;
}

function sentences(part: 'next' | 'bring' | 'bringToo', { facts, organisation }: Journey): Line[] {
  const raw = i18n.getResource('checklist', part) as Sentences;
  return partOf(raw, facts, organisation, (name) => i18n.t(`checklist:${part}.${name}`, facts));
}

/** Staff with a caller take nobody anywhere. */
function bringLines(requester: Requester, journey: Journey): Line[] {
  if (requester === 'caller') return [];
  const papers = requester === 'caregiver' ? sentences('bringToo', journey) : [];
  return [...sentences('bring', journey), ...papers];
}

/** All that the list is made of: the journey, the organisation's rules and what was typed. */
export function reportOf(journey: Journey, filled: Filled): Report {
  const { requester, typed, prefilled, note, opening } = filled;
  const { organisation } = journey;
  return {
    requester,
    sayFirst: firstWords(journey).map((text) => ({ text })),
    why: whyLines(journey),
    tried: triedLines(journey),
    read: readLines(journey),
    filled: { ...prefilled, ...typed, note },
    screenshot: typed.screenshot === 'yes',
    support: contactLines(requester, organisation, opening, t),
    next: requester === 'caller' ? [] : sentences('next', journey),
    bring: bringLines(requester, journey),
  };
}
