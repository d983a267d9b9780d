import type { OutcomeClass } from '../../flow/meta.ts';
import type { Sentences } from '../../i18n/words-for.ts';
import { ruleIn } from '../../i18n/sentences.ts';
import type { StaffRules } from '../rules/schema.ts';
import { bodiesOn, hereOn, type Seen } from './answers-for.ts';

/** What staff need besides what the caller sees, in the order in which they need it. */
export const deskParts = ['verify', 'listen', 'can', 'never'] as const;
export type DeskPart = (typeof deskParts)[number];

/** What is said to staff at one level: everywhere, on a path, on a screen or of a cause. */
export type Level = Readonly<Partial<Record<DeskPart, Sentences>>> & {
  /** Parts in which the wider levels of its path are not said: they do not hold here. */
  instead?: readonly DeskPart[];
  /** By name, such as `fix.ask`: what stands in place of the patients’ words for staff, so that it is true of every desk. */
  told?: Sentences;
};

/** A file of `words/en`: what holds on a path, and where a screen or a cause differs. */
export interface DeskWords {
  path: Level;
  screens?: Readonly<Record<string, Level>>;
  /** By screen and cause: `staff.unlock-email`. */
  causes?: Readonly<Record<string, Level>>;
  /** In `all` only: by where the caller’s page sends them. */
  outcomes?: Readonly<Partial<Record<OutcomeClass, Level>>>;
}

const files = import.meta.glob<DeskWords>(['../words/en/*.json', '!../words/en/desk.json'], {
  eager: true,
  import: 'default',
});

/** The words for staff by the name of their path; those of `all` hold everywhere. */
export const staffWords: Readonly<Record<string, DeskWords>> = Object.fromEntries(
  Object.entries(files).map(([file, words]) => [/([^/]+)\.json$/.exec(file)![1]!, words]),
);

const { path: everywhere, outcomes = {} } = staffWords.all!;

/** What is said of where the page sends the caller; that it is this desk only where it can be. */
function ofOutcome(part: DeskPart, seen: Seen, staff: StaffRules): Sentences {
  const said = (seen.outcome && outcomes[seen.outcome]?.[part]) ?? {};
  const isKnown = staff.desk.answersFor !== 'unknown';
  const form = isKnown ? hereOn(seen, staff) : bodiesOn(seen).length > 0 && 'unknown';
  const holds = Object.entries(said).filter(([name]) => {
    const about = ruleIn(name);
    return about?.rule !== 'desk.answersFor' || about.form === form;
  });
  return Object.fromEntries(holds);
}

/** The levels that bear on a screen or a cause, the closest first. */
function levelsOn({ id }: Seen, cause: string | undefined): Level[] {
  const [path, name] = id.split('.') as [string, string];
  const { path: onPath = {}, screens, causes } = staffWords[path] ?? {};
  return [causes?.[`${name}.${cause}`] ?? {}, screens?.[name] ?? {}, onPath];
}

/** What stands in place of the patients’ words for staff, so that it is true of every desk. */
export const trueOfAll = (seen: Seen, cause: string | undefined): Sentences =>
  Object.assign({}, ...levelsOn(seen, cause).map(({ told }) => told)) as Sentences;

/** Agents look first for what is special; a check comes before anything else, wherever they are. */
const closestFirst: readonly DeskPart[] = ['listen', 'can'];

/** Of sentences with one name the closest is said; what stands `first` comes before all others. */
function saidAt(levels: readonly Level[], part: DeskPart, first: Sentences = {}): Sentences {
  const last = levels.findIndex(({ instead }) => instead?.includes(part));
  const closest = [...(last < 0 ? levels : levels.slice(0, last + 1)), everywhere];
  const widest = closest.toReversed();
  const places = closestFirst.includes(part) ? closest : widest;
  const said = [...places, ...widest].map((level) => level[part]);
  // The first mention of a name gives its place, the last its text.
  return Object.assign({}, first, ...said) as Sentences;
}

/** What staff are told in a part. */
export const sentencesFor = (
  part: DeskPart,
  seen: Seen,
  cause: string | undefined,
  staff: StaffRules,
): Sentences => saidAt(levelsOn(seen, cause), part, ofOutcome(part, seen, staff));

/** What staff are told in a part on every screen of a path that does not say otherwise. */
export const sentencesOnPath = (part: DeskPart, path: string) =>
  saidAt([staffWords[path]?.path ?? {}], part);
