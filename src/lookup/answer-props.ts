import type { Snippet } from 'svelte';
import type { LookUpProps } from '../screens/screen-props.ts';
import type { Known } from './results.ts';

/** What shows what was found. */
export interface AnswerProps extends Omit<LookUpProps, 'typed' | 'asked'> {
  /** What was typed. */
  text: string;
  known: Known;
  /** Where keys may follow what was found: the place of its first link. */
  from?: number;
  /** What else was found, above the rest, and how much of it. */
  besides?: { count: number; shown: Snippet };
}
