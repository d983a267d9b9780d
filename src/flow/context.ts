import type { Organisation } from '../organisation/schema.ts';
import { noAttempts, type Attempts } from './attempts.ts';
import type { Wait } from './waits.ts';

/** What decides where an answer leads: the rules, and what was said so far. */
export interface WizardContext {
  organisation: Organisation;
  /** Wrong attempts said so far, those before the journey among them. */
  attempts: Attempts;
  resets: number;
  /** Messages asked for again. */
  repeats: number;
  waiting: Wait | null;
}

export function freshContext(organisation: Organisation): WizardContext {
  return { organisation, attempts: noAttempts, resets: 0, repeats: 0, waiting: null };
}
