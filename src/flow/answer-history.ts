import type { TrailEntry } from './replay.ts';
import { kinds } from './meta.ts';
import type { Screen } from './screen.ts';
import { lastBegin } from './trail.ts';

interface Answered extends TrailEntry {
  path: string;
  kind: Screen['kind'];
}

/** Whether it was said in answer to its screen; not that somebody left it for support or the start. */
export const wasSaid = (
  { answer }: Pick<TrailEntry, 'answer'>,
  screen: Screen | undefined,
): screen is Screen => screen?.answers.includes(answer) ?? false;

function saidOn(entries: readonly TrailEntry[], visited: readonly Screen[]): Answered[] {
  return entries.flatMap((entry, at) => {
    const screen = visited[at];
    if (!wasSaid(entry, screen)) return [];
    return [{ ...entry, kind: screen.kind, path: screen.id.split('.')[0]! }];
  });
}

/**
 * The answers that tell support what is wrong: the first, and those of the last path, since the last
 * start again or link. How somebody came to ask support is no trouble, nor is what did not fit.
 */
export function whyOf(
  entries: readonly TrailEntry[],
  visited: readonly Screen[],
): readonly TrailEntry[] {
  const begin = lastBegin(entries);
  const answers = saidOn(entries.slice(begin), visited.slice(begin)).filter(
    ({ kind, path, answer }) => kind === 'question' && path !== 'support' && answer !== 'none',
  );
  const lastPath = answers.at(-1)?.path;
  return answers.filter(({ path }, at) => at === 0 || path === lastPath);
}

/** Whether this is how advice went that somebody followed. What a link took as said was not tried. */
export const wasTried = (entry: TrailEntry, screen: Screen | undefined): boolean =>
  wasSaid(entry, screen) && kinds[screen.kind].advises && !entry.assumed;

/** The advice that somebody followed, on the whole journey. */
export function triedOf(
  entries: readonly TrailEntry[],
  visited: readonly Screen[],
): readonly TrailEntry[] {
  return entries.filter((entry, at) => wasTried(entry, visited[at]));
}
