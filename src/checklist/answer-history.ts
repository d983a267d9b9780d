import type { TrailEntry } from '../flow/replay.ts';
import { kinds } from '../flow/meta.ts';
import type { Screen } from '../flow/screen.ts';

interface Answered extends TrailEntry {
  path: string;
  kind: Screen['kind'];
}

/** What was said in answer to a screen; not that somebody left it for support or the start. */
function saidOn(entries: readonly TrailEntry[], visited: readonly Screen[]): Answered[] {
  return entries.flatMap((entry, at) => {
    const screen = visited[at];
    if (!screen?.answers.includes(entry.answer)) return [];
    return [{ ...entry, kind: screen.kind, path: screen.id.split('.')[0]! }];
  });
}

/** Where a trouble begins anew. */
const begins: readonly string[] = ['start-again', 'found'];

/**
 * The answers that tell support what is wrong: the first, and those of the last path, since the last
 * start again or link. How somebody came to ask support is no trouble, nor is what did not fit.
 */
export function whyOf(
  entries: readonly TrailEntry[],
  visited: readonly Screen[],
): readonly TrailEntry[] {
  const begin = entries.findLastIndex(({ answer }) => begins.includes(answer)) + 1;
  const answers = saidOn(entries.slice(begin), visited.slice(begin)).filter(
    ({ kind, path, answer }) => kind === 'question' && path !== 'support' && answer !== 'none',
  );
  const lastPath = answers.at(-1)?.path;
  return answers.filter(({ path }, at) => at === 0 || path === lastPath);
}

/** The advice that somebody followed, on the whole journey. What a link took as said was not tried. */
export function triedOf(
  entries: readonly TrailEntry[],
  visited: readonly Screen[],
): readonly TrailEntry[] {
  return saidOn(entries, visited).filter(({ kind, assumed }) => kinds[kind].advises && !assumed);
}
