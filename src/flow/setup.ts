import { assign, setup } from 'xstate';
import type { Organisation } from '../organisation/schema.ts';
import type { Credential } from './attempts.ts';
import { countedBy } from './carried.ts';
import type { Login, WizardContext } from './context.ts';
import { guards } from './guards.ts';
import type { ScreenMeta } from './meta.ts';
import type { Wait } from './waits.ts';

/** What a person says. The event's type is the answer's id; which there are is read off the flow. */
export interface WizardEvent {
  type: string;
}

/** The wizard's vocabulary: what the paths are written in. */
export const wizard = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as Organisation,
    meta: {} as ScreenMeta,
  },
  guards,
  // Whoever is turned away from a screen because they have to wait has tried nothing.
  actions: {
    countAttempts: assign({
      attempts: ({ context }, params: { credential: Credential; times: number }) => ({
        ...context.attempts,
        [params.credential]:
          context.attempts[params.credential] + (context.waiting ? 0 : params.times),
      }),
    }),
    /** A wait that has ended: the organisation counts anew, and so do we. */
    forgetAttempts: assign({
      attempts: ({ context }, { credential }: { credential: Credential | undefined }) =>
        credential ? { ...context.attempts, [credential]: 0 } : context.attempts,
    }),
    countReset: assign({ resets: ({ context }) => context.resets + (context.waiting ? 0 : 1) }),
    countRepeat: assign({ repeats: ({ context }) => context.repeats + 1 }),
    /** The wait that runs is the one to be asked about; another one does not take its place. */
    startWaiting: assign({
      waiting: ({ context }, { wait }: { wait: Wait }) => context.waiting ?? wait,
    }),
    endWaiting: assign({ waiting: null }),
    /** Asked once: what was said holds for the whole journey. */
    sayLogin: assign({ login: (_, { login }: { login: Login }) => login }),
    /** Said elsewhere: see carried.ts. */
    takeOver: assign(({ event }) => countedBy(event.type)),
  },
});
