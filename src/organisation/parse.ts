import * as v from 'valibot';
import { lineNames } from './desks.ts';
import { organisationSchema, type Organisation } from './schema.ts';

/** What is wrong in an organisation's file, and where. */
export interface Problem {
  /** `support.hours.week.monday[0]`; empty for the file as a whole. */
  place: string;
  sentence: string;
}

interface Finding {
  place: string;
  issue: v.BaseIssue<unknown>;
}

function placeIn(group: string, path: readonly v.IssuePathItem[] = []): string {
  return path.reduce((place, { key }) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${String(key)}` : String(key);
  }, group);
}

/** The findings of every form that a value might have had, each at its own place. */
function findings(issue: v.BaseIssue<unknown>, group = ''): Finding[] {
  const place = placeIn(group, issue.path);
  if (issue.type !== 'union' || !issue.issues) return [{ place, issue }];
  const inner = issue.issues.flatMap((form) => findings(form, place));
  // Where a form fits but for something inside, that is what is wrong, not the form.
  const inside = inner.filter((finding) => finding.place !== place);
  return inside.length > 0 ? inside : inner;
}

function sentenceFor(issues: readonly v.BaseIssue<unknown>[]): string {
  const [{ type, expected, received }] = issues as [v.BaseIssue<unknown>];
  if (type === 'strict_object' && expected === 'never') {
    return 'There is no rule of this name. Check the spelling.';
  }
  if (type === 'strict_object' && received === 'undefined') return 'This is missing.';
  const forms = issues.map((issue) =>
    issue.type === 'strict_object' ? 'a group of rules between { and }' : issue.message,
  );
  return `Write ${[...new Set(forms)].join(', or ')}.`;
}

/** An extension is dialled after its number, and is of no use without it. */
function extensionProblems(organisation: Organisation): Problem[] {
  const lonely = lineNames.filter((name) => {
    const { phone, extension } = organisation[name];
    return extension !== 'unknown' && phone === 'unknown';
  });
  return lonely.map((name) => ({
    place: `${name}.extension`,
    sentence: `Write ${name}.phone too: an extension is dialled after its number.`,
  }));
}

/** Reads an organisation's rules; what is left out is unknown. Says everything that is wrong, in sentences. */
export function parseOrganisation(
  data: unknown,
): { organisation: Organisation } | { problems: Problem[] } {
  const result = v.safeParse(organisationSchema, data);
  if (!result.success) return { problems: problemsIn(result.issues) };
  const problems = extensionProblems(result.output);
  return problems.length > 0 ? { problems } : { organisation: result.output };
}

/** What is wrong in a file, each place once, in sentences. */
export function problemsIn(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const places = new Map<string, v.BaseIssue<unknown>[]>();
  for (const { place, issue } of issues.flatMap((issue) => findings(issue))) {
    places.set(place, [...(places.get(place) ?? []), issue]);
  }
  return [...places].map(([place, issues]) => ({ place, sentence: sentenceFor(issues) }));
}

/** Some editors put a mark at the start of a file, which no person sees and JSON does not know. */
export const stripByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, '');
