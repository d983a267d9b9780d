import { createInstance } from 'i18next';
import type { MapScreen } from '../../src/flow/map.ts';
import type { Kind } from '../../src/flow/meta.ts';
import { english } from '../english.ts';

const i18next = createInstance();
void i18next.init({
  lng: 'en',
  resources: { en: english },
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  // What an organisation's file fills in is shown by its name.
  missingInterpolationHandler: (_text: string, [, fact]: RegExpExecArray) => `‹${fact}›`,
});

const keyOf = (id: string) => id.replace('.', ':');

export const titleOf = (id: string) => i18next.t(`${keyOf(id)}.title`);

/** In the words of its screen, or in those that mean the same everywhere. */
export const labelOf = (id: string, answer: string) =>
  i18next.t([`${keyOf(id)}.answers.${answer}`, `common:answers.${answer}`]);

/** The words of an answer that is open on every screen. */
export const alwaysLabelOf = (answer: string) => i18next.t(`always.${answer}`);

/** A link by the title alone: where it leads stands once, at the end of the page. */
export const linkTo = (id: string) => `[${titleOf(id)}]`;

const kinds: Record<Kind, string> = {
  question: 'Question',
  advice: 'Advice',
  wait: 'Wait with a clock',
  outcome: 'End',
  checklist: 'List for the call',
  aftercare: 'Good end',
  lookup: 'Look-up',
};

export function kindOf({ kind, outcome }: MapScreen): string {
  const words = kinds[kind as Kind];
  return outcome ? `${words} (${i18next.t(`outcome.${outcome}`)})` : words;
}
