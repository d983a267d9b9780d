import type { Screen } from '../../src/flow/screen.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { besideEvery } from './beside.ts';
import { inPathOrder, same, screensFor } from './organisation.ts';
import { linesOn, type Line } from './screen.ts';
import { wrapped } from './wrap.ts';

/** What patients of one organisation read on a screen, and those of another do not. */
interface Difference {
  screen: Screen;
  /** Patients of the other never come there. */
  onlyFor?: 'one' | 'other';
  one: readonly Line[];
  other: readonly Line[];
}

const without = (lines: readonly Line[], others: readonly Line[]) =>
  lines.filter((line) => !others.some(same(line)));

/** The screens on which patients of two organisations do not read the same, in the order of the paths. */
export function differences(one: Organisation, other: Organisation): Difference[] {
  const ones = new Map(screensFor(one).map((screen) => [screen.id, screen]));
  const others = new Map(screensFor(other).map((screen) => [screen.id, screen]));
  return inPathOrder(new Map([...ones, ...others])).flatMap((screen): Difference[] => {
    if (!others.has(screen.id)) return [{ screen, onlyFor: 'one', one: [], other: [] }];
    if (!ones.has(screen.id)) return [{ screen, onlyFor: 'other', one: [], other: [] }];
    const [lines, otherLines] = [linesOn(screen, one), linesOn(screen, other)];
    const found = { one: without(lines, otherLines), other: without(otherLines, lines) };
    return found.one.length + found.other.length > 0 ? [{ screen, ...found }] : [];
  });
}

const lineText = (mark: string, { text, cause }: Pick<Line, 'text' | 'cause'>) =>
  wrapped(`  ${mark} `, cause === undefined ? text : `“${cause}”: ${text}`);

function screenText({ screen, onlyFor, one, other }: Difference, names: Names, title: string) {
  const only = onlyFor && [`  Only patients of ${names[onlyFor]} come here.`];
  return [
    `${title} (${screen.id})`,
    ...(only ?? []),
    ...one.flatMap((line) => lineText('-', line)),
    ...other.flatMap((line) => lineText('+', line)),
    '',
  ];
}

/** What to call the two: by their names, or by their files where the names are the same. */
export type Names = Readonly<Record<'one' | 'other', string>>;

function besideText(one: Organisation, other: Organisation): string[] {
  const [ones, others] = [besideEvery(one), besideEvery(other)];
  const differing = [
    ...ones.filter((line) => !others.includes(line)).flatMap((text) => lineText('-', { text })),
    ...others.filter((line) => !ones.includes(line)).flatMap((text) => lineText('+', { text })),
  ];
  return differing.length > 0 ? ['Beside every screen, or one step away', ...differing, ''] : [];
}

/** What patients of two organisations read otherwise, as plain text; where they read the same, nothing. */
export function compareText(one: Organisation, other: Organisation, names: Names): string[] {
  const screens = differences(one, other).flatMap((difference) => {
    const reader = difference.onlyFor === 'other' ? other : one;
    const [title] = linesOn(difference.screen, reader);
    return screenText(difference, names, title!.text);
  });
  const all = [...besideText(one, other), ...screens];
  if (all.length === 0) return [`Patients of ${names.one} and of ${names.other} read the same.`];
  return [`- is what patients of ${names.one} read, + those of ${names.other}.`, '', ...all];
}
