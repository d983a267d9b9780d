import type { ContactKind } from '../i18n/contacts.ts';
import type { KeyOf } from '../i18n/english.ts';
import type words from '../locales/en/checklist.json';
import type { Requester } from '../flow/requester.ts';
import { fields, type Field, type FieldGroup } from './fields.ts';

/** Says a sentence of the checklist in the reader's language. */
export type TFunction = (
  key: KeyOf<typeof words>,
  values?: Readonly<Record<string, string | undefined>>,
) => string;

export interface Line {
  label?: string;
  text: string;
  /** The text is a number to call, or an address to open. */
  link?: ContactKind | undefined;
  /** Of a number: what is dialled once it is answered. */
  extension?: string;
}

export type SectionName = FieldGroup | Exclude<keyof Report, 'requester' | 'filled' | 'screenshot'>;

export interface Section {
  name: SectionName;
  heading: string;
  lines: readonly Line[];
}

/** All that the list is made of, in the reader's language. */
export interface Report {
  requester: Requester;
  sayFirst: readonly Line[];
  why: readonly Line[];
  tried: readonly Line[];
  /** What was looked at, and not said. */
  read: readonly Line[];
  /** What was typed, or filled in beforehand, by field. */
  filled: Readonly<Partial<Record<Field, string>>>;
  screenshot: boolean;
  support: readonly Line[];
  next: readonly Line[];
  bring: readonly Line[];
}

function filledIn(group: FieldGroup, filled: Report['filled'], t: TFunction): Line[] {
  return fields[group].flatMap((field) => {
    const text = filled[field]?.trim();
    return text ? [{ label: t(`fields.${field}.label`), text }] : [];
  });
}

/** The list, section by section: the one source of what is copied, printed, saved, shared and sent. */
export function sectionsOf(report: Report, t: TFunction): Section[] {
  const { requester, filled, screenshot, sayFirst, why, tried, read, support, next, bring } =
    report;
  const group = (name: FieldGroup) => filledIn(name, filled, t);
  const picture = { label: t('screenshot.label'), text: t('screenshot.yes') };
  const lines: Record<SectionName, readonly Line[]> = {
    sayFirst,
    why,
    tried,
    read,
    trouble: group('trouble'),
    person: group('person'),
    caregiver: requester === 'caregiver' ? group('caregiver') : [],
    more: [...group('more'), ...(screenshot ? [picture] : [])],
    support,
    next,
    bring,
  };
  const names = Object.keys(lines) as SectionName[];
  return names
    .filter((name) => lines[name].length > 0)
    .map((name) => ({ name, heading: t(`titles.${name}`), lines: lines[name] }));
}

const about: readonly SectionName[] = ['person', 'caregiver'];
/** Support knows its own number. */
const forReader: readonly SectionName[] = ['sayFirst', 'support', 'next', 'bring'];

/** What goes into an email to support; who somebody is only if they wish. */
export function forEmail(sections: readonly Section[], withDetails: boolean): Section[] {
  return sections.filter(
    ({ name }) => !forReader.includes(name) && (withDetails || !about.includes(name)),
  );
}

/** A question has its own mark at the end; anything else gets a colon. */
export const labelled = (label: string) => (/\p{Po}$/u.test(label) ? label : `${label}:`);

export function asText(
  title: string,
  sections: readonly Pick<Section, 'heading' | 'lines'>[],
): string {
  const blocks = sections.map(({ heading, lines }) =>
    [
      heading,
      ...lines.map(({ label, text }) => (label ? `${labelled(label)} ${text}` : text)),
    ].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** An email that the person's own program opens and nobody has sent. */
export function draftOf(address: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
