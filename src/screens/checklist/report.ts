import type { Sentences } from '../../flow/words.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { partOf } from '../../i18n/resolve.ts';
import type { Asker } from '../../support/asker.ts';
import type { Field } from '../../support/fields.ts';
import { reachLines } from '../../support/reach.ts';
import type { Line, Report } from '../../support/text.ts';
import type { ScreenProps, Typed } from '../screen-props.ts';
import { say } from './say.ts';
import { triedLines, whyLines } from './told.ts';

type Journey = Pick<ScreenProps, 'organisation' | 'facts' | 'entries' | 'passed'>;

interface Filled {
  asker: Asker;
  typed: Typed;
  /** What stands in a field before anything is typed. */
  known: Readonly<Partial<Record<Field, string>>>;
  /** In place of a note that may hold a secret. */
  note: string;
  /** When support is open; nothing until we know. */
  opening: string | undefined;
}

function sentences(part: 'next' | 'bring' | 'bringToo', { facts, organisation }: Journey): Line[] {
  const raw = i18n.raw('checklist', part) as Sentences;
  return partOf(raw, facts, organisation, (name) => i18n.say(`checklist:${part}.${name}`, facts));
}

/** All that the list is made of: the journey, the organisation's rules and what was typed. */
export function reportOf(journey: Journey, filled: Filled): Report {
  const { asker, typed, known, note, opening } = filled;
  const { organisation } = journey;
  return {
    asker,
    portal: organisation.portal.name,
    why: whyLines(journey),
    tried: triedLines(journey),
    filled: { ...known, ...typed, note },
    screenshot: typed.screenshot === 'yes',
    support: reachLines(asker, organisation, opening, say),
    next: sentences('next', journey),
    bring: [
      ...sentences('bring', journey),
      ...(asker === 'caregiver' ? sentences('bringToo', journey) : []),
    ],
  };
}
