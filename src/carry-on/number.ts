import { replay, visitedScreens, type TrailEntry } from '../flow/replay.ts';
import { roleOf } from '../flow/role.ts';
import { screenIdOf, screenOf, type Screen, type Snapshot } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { assume } from './assume.ts';
import { isChecked, withCheckDigit } from './check-digit.ts';
import { readPlace, writePlace } from './counts.ts';
import { Reader, Writer } from './mixed-radix.ts';
import { listsOf, newest, type Lists } from './names.ts';
import { readDigits } from './read-digits.ts';
import { retell, saidIn } from './said.ts';
import { round, versionAt } from './version-place.ts';
import { momentOf, moments, waitingUntil } from './wait-end.ts';

/** So many digits, the check digit among them: the answers themselves, or the place to which they led. */
const lengths = { answers: 12, place: 16 } as const;

const limitOf = (length: number) => 10 ** (length - 1);

interface Trail {
  entries: readonly TrailEntry[];
  snapshot: Snapshot;
}

/** Every number begins with the version, and with the end of the wait that runs. */
function begin(length: number, moment: number | undefined) {
  const writer = new Writer(limitOf(length));
  writer.put(newest % round, round);
  writer.put(moment === undefined ? 0 : 1, 2);
  if (moment !== undefined) writer.put(moment, moments);
  return writer;
}

function finish(writer: Writer, length: number): string | undefined {
  const value = writer.end(`${newest}`);
  return value === undefined ? undefined : withCheckDigit(String(value).padStart(length - 1, '0'));
}

function ofAnswers({ entries, snapshot }: Trail, moment: number | undefined): string | undefined {
  const writer = begin(lengths.answers, moment);
  const said = saidIn(snapshot.context.organisation, entries);
  const isNamed = writeAnswers(writer, listsOf(newest), said);
  return isNamed ? finish(writer, lengths.answers) : undefined;
}

function ofPlace({ entries, snapshot }: Trail, moment: number | undefined): string | undefined {
  const writer = begin(lengths.place, moment);
  const place = {
    screen: screenIdOf(snapshot),
    role: roleOf(entries)?.what,
    counted: snapshot.context,
  };
  // Nobody is given a number that does not lead here.
  if (!assume(snapshot.context.organisation, place, 0)) return undefined;
  writePlace(writer, listsOf(newest), place);
  return finish(writer, lengths.place);
}

/** On these screens somebody says that they were called, or asked for a code: no number is spoken of there. */
const asked: readonly string[] = ['security.caller', 'security.code-unasked'];

/** Whether a trail says that somebody called or asked for a code. */
const saysAsked = (entries: readonly TrailEntry[], screens: readonly Screen[]) =>
  entries.some(({ answer }) => answer === 'gave-code') ||
  screens.some(({ id }) => asked.includes(id));

/** Whether a number can be spoken of, on a trail and the screens that it went through. */
export const isOffered = (entries: readonly TrailEntry[], screens: readonly Screen[]) =>
  entries.length > 0 && !saysAsked(entries, screens);

/**
 * The number to carry on with: twelve digits that hold the answers, or sixteen that hold where they led. Nothing where
 * nothing was said yet, or a number would be the wrong thing to speak of.
 */
export function numberFor(
  organisation: Organisation,
  entries: readonly TrailEntry[],
): string | undefined {
  const trail = { entries, snapshot: replay(organisation, entries).snapshot };
  const screens = [...visitedScreens(organisation, entries), screenOf(trail.snapshot)];
  if (!isOffered(entries, screens)) return undefined;
  const moment = momentOf(trail);
  if (moment === 'too-long') return undefined;
  return ofAnswers(trail, moment) ?? ofPlace(trail, moment);
}

/** Why a number leads nowhere. */
export type Fault =
  /** Not twelve or sixteen digits. */
  | 'length'
  /** A digit that is wrong, or two that have changed places. */
  | 'slip'
  /** Of a version that this page does not know yet. */
  | 'newer'
  /** It leads nowhere by the rules of this organisation. */
  | 'not-here';

/** What came of a number: all that was said; what of it fits; the place alone; or nothing. */
export type CarriedOn = 'whole' | 'part' | 'assumed' | Fault;

/** Where a number leads. */
export interface Opened {
  entries: readonly TrailEntry[];
  carried: Exclude<CarriedOn, Fault>;
}

interface Read extends Pick<Opened, 'carried'> {
  trail: Trail;
}

function readTrail(
  reader: Reader,
  lists: Lists,
  salt: string,
  { organisation, length, now }: { organisation: Organisation; length: number; now: number },
): Read | Fault {
  if (length === lengths.answers) {
    const said = readAnswers(reader, lists);
    if (!said || !reader.isWhole(salt)) return 'slip';
    const { isWhole, ...trail } = retell(organisation, said, now);
    if (trail.entries.length === 0) return 'not-here';
    return { trail, carried: isWhole ? 'whole' : 'part' };
  }
  const place = readPlace(reader, lists);
  if (!place || !reader.isWhole(salt)) return 'slip';
  const trail = assume(organisation, place, now);
  return trail ? { trail, carried: 'assumed' } : 'not-here';
}

/** Where a number leads under an organisation's rules. It may be anybody's, and written in any way. */
export function openNumber(organisation: Organisation, text: string, now: number): Opened | Fault {
  const digits = readDigits(text);
  const { length } = digits;
  if (length !== lengths.answers && length !== lengths.place) return 'length';
  if (!isChecked(digits)) return 'slip';
  const reader = new Reader(Number(digits.slice(0, -1)), limitOf(length));
  const version = versionAt(reader.take(round));
  if (version === 'newer') return 'newer';
  if (version === undefined) return 'slip';
  const moment = reader.take(2) === 1 ? reader.take(moments) : undefined;
  const read = readTrail(reader, listsOf(version), `${version}`, { organisation, length, now });
  if (typeof read === 'string') return read;
  const { trail, carried } = read;
  const entries = moment === undefined ? trail.entries : waitingUntil(trail, moment, now);
  return { entries, carried };
}
