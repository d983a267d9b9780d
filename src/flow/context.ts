import type { Organisation } from '../organisation/schema.ts';
import { noAttempts, type Attempts } from './attempts.ts';
import type { Wait } from './waits.ts';

/** Whose login somebody says they use: this portal's own, another account's, or one of another clinic. */
export type Login = 'portal' | 'account' | 'clinic' | 'not-sure';

/** What decides where an answer leads: the rules, and what was said so far. */
export interface WizardContext {
  organisation: Organisation;
  /** Wrong attempts said so far, those before the journey among them. */
  attempts: Attempts;
  resets: number;
  /** Messages asked for again. */
  repeats: number;
  waiting: Wait | null;
  /** Nothing as long as nobody has asked. */
  login: Login | null;
}

export function freshContext(organisation: Organisation): WizardContext {
  return {
    organisation,
    attempts: noAttempts,
    resets: 0,
    repeats: 0,
    waiting: null,
    login: null,
  };
}
