import { d } from '../../src/desk/desk-words.ts';
import { parts } from '../../src/desk/for-you.ts';
import {
  deskParts,
  sentencesFor,
  sentencesOnPath,
  type DeskPart,
} from '../../src/desk/voice/staff-words.ts';
import { staffVoice, type Status } from '../../src/desk/voice/voice.ts';
import type { Seen } from '../../src/desk/voice/answers-for.ts';
import { fillIn } from '../../src/i18n/placeholder.ts';
import { partOf, type Sentence } from '../../src/i18n/sentences.ts';
import { pathOf } from '../../src/flow/sections.ts';
import type { Desk, Line } from './lines.ts';
import { rulesBehind, rulesOfFacts } from './rules.ts';
import { readers } from './sayings.ts';

/** In the order of the desk. */
const names = [...parts, 'statuses', 'notes'] as const;
type Name = (typeof names)[number];
type Said = Readonly<Record<Name, readonly Line[]>>;

/** What staff read in one place beyond what they read more widely. */
export interface Voice {
  parts: readonly { name: Name; lines: readonly Line[] }[];
  /** What is said more widely, and not here. */
  setAside: readonly Line[];
}

/** What staff read on a screen: its own, and what its path gives it. */
export interface ScreenVoice extends Voice {
  fromPath: Voice['parts'];
}

/** What staff read that stands at no one screen. */
export interface StaffSide {
  everywhere: Voice;
  /** What the staff file says on screens that nobody comes to. */
  unread: readonly { screen: string; text: string }[];
}

const staffLine = (key: string, text: string, rules: readonly string[]): Line => ({
  key,
  says: [{ text, readers }],
  rules,
});

const statusText = ({ code, means, do: then }: Status) =>
  `${code}: ${means} ${d('desk.statusDo')} ${then}`;

const statusLine = (status: Status) =>
  staffLine(`statuses.${status.code}`, statusText(status), ['statuses']);

const noteLine = (text: string, at: number) => staffLine(`notes.${at + 1}`, text, ['staffNotes']);

/** The sentences of each part that is written for staff. */
const eachPart = (linesOf: (part: DeskPart) => Line[]) =>
  Object.fromEntries(deskParts.map((part) => [part, linesOf(part)])) as Record<DeskPart, Line[]>;

const listed = <One>(rule: 'unknown' | readonly One[]) => (rule === 'unknown' ? [] : rule);

const nothing: Said = { ...eachPart(() => []), told: [], statuses: [], notes: [] };

/** What staff read on every screen; with a path, on every screen of it. */
function saidWidely({ rules, facts }: Desk, path = 'all'): Said {
  const linesOf = (part: DeskPart) => {
    const sentences = sentencesOnPath(part, path);
    const said = partOf(sentences, facts, rules, (name) => fillIn(sentences[name]!, facts));
    return said.map(({ name, text }) =>
      staffLine(`${part}.${name}`, text, rulesBehind(name, sentences)),
    );
  };
  const statuses = listed(rules.statuses).filter(({ screen }) => screen === undefined);
  return { ...nothing, ...eachPart(linesOf), statuses: statuses.map(statusLine) };
}

function saidOn(seen: Seen, cause: string | undefined, { rules, facts }: Desk): Said {
  const voice = staffVoice(seen, cause, rules, facts);
  const linesOf = (part: DeskPart) => {
    const sentences = sentencesFor(part, seen, cause, rules);
    return voice[part].map(({ name, text }) =>
      staffLine(`${part}.${name}`, text, rulesBehind(name, sentences)),
    );
  };
  const told = ({ name, text, rules }: Sentence) =>
    staffLine(`told.${name}`, text, rulesOfFacts(rules));
  return {
    ...eachPart(linesOf),
    told: voice.told.map(told),
    statuses: voice.statuses.map(statusLine),
    notes: voice.notes.map(noteLine),
  };
}

const isSame = (one: Line, other: Line) =>
  one.key === other.key && one.says[0]!.text === other.says[0]!.text;

const without = (lines: readonly Line[], others: readonly Line[]) =>
  lines.filter((line) => !others.some((other) => isSame(line, other)));

/** What the patients' words say to staff is each place's own: it is never set aside. */
const beyond = (here: Said, wider: Said): Voice => ({
  parts: names
    .map((name) => ({ name, lines: without(here[name], wider[name]) }))
    .filter(({ lines }) => lines.length > 0),
  setAside: deskParts.flatMap((part) => without(wider[part], here[part])),
});

/** What staff read on every screen of a path that does not set it aside, beyond what they read on every one. */
export const pathVoice = (path: string, desk: Desk): Voice =>
  beyond(saidWidely(desk, path), saidWidely(desk));

/** What staff read on a screen, beyond what they read on every one. */
export function screenVoice(seen: Seen, desk: Desk): ScreenVoice {
  const path = pathOf(seen.id);
  const voice = beyond(saidOn(seen, undefined, desk), saidWidely(desk, path));
  const fromPath = pathVoice(path, desk)
    .parts.map(({ name, lines }) => ({ name, lines: without(lines, voice.setAside) }))
    .filter(({ lines }) => lines.length > 0);
  return { ...voice, fromPath };
}

/** What staff read at a cause that the caller opened, beyond what they read on its screen. */
export const causeVoice = (seen: Seen, cause: string, desk: Desk): Voice =>
  beyond(saidOn(seen, cause, desk), saidOn(seen, undefined, desk));

/** What staff read on every screen, and what they never read under these rules. */
export function staffSide(desk: Desk, reached: ReadonlySet<string>): StaffSide {
  const { statuses, staffNotes } = desk.rules;
  const texts = [
    ...listed(statuses).map((status) => ({ screen: status.screen, text: statusText(status) })),
    ...listed(staffNotes).map(({ on, text }) => ({ screen: on, text })),
  ];
  return {
    everywhere: beyond(saidWidely(desk), nothing),
    unread: texts.flatMap(({ screen, text }) =>
      screen !== undefined && !reached.has(screen) ? [{ screen, text }] : [],
    ),
  };
}

/** All of it, each by its name: `staff.verify.first`. */
export const voiceLines = ({ parts, setAside }: Voice): Line[] => [
  ...parts.flatMap(({ lines }) => lines),
  ...setAside.map((line) => ({ ...line, key: `not said: ${line.key}` })),
];
