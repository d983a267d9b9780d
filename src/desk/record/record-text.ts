import { inGroups } from '../../carry-on/groups.ts';
import { asText as blocksAsText, type Line } from '../../checklist/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatTimeFrom, formatTimeThere } from '../../i18n/format-time.ts';
import type { d } from '../desk-words.ts';
import type { CallRecord, Step } from './schema.ts';

type T = typeof d;

export interface RecordSection {
  heading: string;
  lines: readonly Line[];
}

/** `November 27, 2026, 2:05 PM GMT+1` */
function dayAndTime(moment: string, language: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = formatTimeThere(Date.parse(moment), language, timeZone);
  return `${formatDate(moment.slice(0, 10), language)}, ${time}`;
}

/** `2:05 PM`, with the day where it is not that on which the call began. */
const timeIn = ({ start, language }: CallRecord, moment: string) =>
  formatTimeFrom(Date.parse(start), Date.parse(moment), language);

const languageName = (name: string, { language }: CallRecord) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(name) ?? name;

function callLines(record: CallRecord, t: T): Line[] {
  const { organisation, start, written, language, callerLanguage, carryOn } = record;
  const own = callerLanguage === language;
  return [
    { label: t('record.call.organisation'), text: organisation.name },
    { label: t('record.call.portal'), text: organisation.portal },
    { label: t('record.call.start'), text: dayAndTime(start, language) },
    { label: t('record.call.written'), text: timeIn(record, written) },
    ...(own
      ? []
      : [{ label: t('record.call.language'), text: languageName(callerLanguage, record) }]),
    ...(carryOn ? [{ label: t('record.call.carryOn'), text: inGroups(carryOn) }] : []),
  ];
}

function stepLines(steps: readonly Step[], record: CallRecord, t: T): Line[] {
  return steps.map(({ at, question, cause, said, assumed }) => {
    const text = [question, cause, said].filter((part) => part !== undefined).join(' – ');
    return {
      label: timeIn(record, at),
      text: assumed ? t('record.assumed', { text }) : text,
    };
  });
}

function endLines(record: CallRecord, t: T): Line[] {
  const { title, class: how, until } = record.end;
  return [
    { label: t(`record.end.${how}`), text: title },
    ...(until ? [{ label: t('record.until'), text: timeIn(record, until) }] : []),
  ];
}

/** The causes that were looked at, but for those through which something was said: those stand there. */
function openedLines({ opened, steps }: CallRecord): Line[] {
  const wasSaid = ({ screen, line }: CallRecord['opened'][number]) =>
    steps.some((step) => step.screen === screen && step.cause === line);
  return opened.filter((cause) => !wasSaid(cause)).map(({ line }) => ({ text: line }));
}

/** The record section by section, in words: the source of what is shown and of the plain text. */
export function sectionsOf(record: CallRecord, t: T): RecordSection[] {
  const { steps, notes, promises } = record;
  const lines = {
    call: callLines(record, t),
    steps: stepLines(
      steps.filter(({ tried }) => !tried),
      record,
      t,
    ),
    tried: stepLines(
      steps.filter(({ tried }) => tried),
      record,
      t,
    ),
    opened: openedLines(record),
    end: endLines(record, t),
    notes: notes.map(({ at, text }) => ({ label: timeIn(record, at), text })),
    promises: promises.map(({ due, text }) =>
      due ? { label: timeIn(record, due), text } : { text },
    ),
  };
  return (Object.keys(lines) as (keyof typeof lines)[])
    .filter((name) => lines[name].length > 0)
    .map((name) => ({ heading: t(`record.titles.${name}`), lines: lines[name] }));
}

/** The record as plain text. Ticket systems do not all know the narrow space that Intl writes before PM. */
export const asText = (record: CallRecord, t: T): string =>
  blocksAsText(t('record.textTitle'), sectionsOf(record, t)).replaceAll('\u202f', ' ');
