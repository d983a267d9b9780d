/** How the list leaves the page. */
export type ExportMethod =
  'copy' | 'print' | 'printLarge' | 'save' | 'share' | 'email' | 'remindOpen' | 'remindWait';

/** Times for which a reminder makes sense, in milliseconds since 1970. */
export interface Reminders {
  opens: number | undefined;
  waitEnds: number | undefined;
}

/** The methods there are in this browser at this time, the most used first. */
export function exportMethods({ opens, waitEnds }: Reminders): ExportMethod[] {
  return [
    'copy',
    'print',
    'save',
    'printLarge',
    ...('share' in navigator ? (['share'] as const) : []),
    'email',
    ...(opens === undefined ? [] : (['remindOpen'] as const)),
    ...(waitEnds === undefined ? [] : (['remindWait'] as const)),
  ];
}
