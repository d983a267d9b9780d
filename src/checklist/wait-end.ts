import type { ScreenProps } from '../screens/screen-props.ts';
import { waitTimes } from '../flow/wait-times.ts';

/** When the last wait of the journey is over; nothing if there was none, or it is over. */
export function waitEnd(
  {
    organisation,
    entries,
    visited,
  }: Pick<ScreenProps<'checklist'>, 'organisation' | 'entries' | 'visited'>,
  now: number,
): number | undefined {
  const at = visited.findLastIndex(({ kind }) => kind === 'wait');
  const screen = visited[at];
  const end = screen && waitTimes(screen, organisation, entries.slice(0, at))?.end;
  return end !== undefined && end > now ? end : undefined;
}
