import type { ScreenProps } from '../screen-props.ts';
import { waitOf } from '../wait-of.ts';

/** When the last wait of the journey is over; nothing if there was none, or it is over. */
export function waitEnd(
  { organisation, entries, passed }: Pick<ScreenProps, 'organisation' | 'entries' | 'passed'>,
  now: number,
): number | undefined {
  const at = passed.findLastIndex(({ kind }) => kind === 'wait');
  const screen = passed[at];
  const end = screen && waitOf(screen, organisation, entries.slice(0, at))?.end;
  return end !== undefined && end > now ? end : undefined;
}
