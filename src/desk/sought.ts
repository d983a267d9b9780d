import type { loadLookUp } from '../lookup/load.ts';

/** The caller's words that were looked up, with what looks them up. */
export type Sought = Awaited<ReturnType<typeof loadLookUp>> & { text: string };
