import { wizard } from '../flow/setup.ts';

/** The good end, with what to see to so that the next time is easy. */
export const signedIn = wizard.createStateConfig({
  initial: 'device',
  states: {
    device: {
      meta: { kind: 'question', exhaustive: true },
      on: { own: 'own', shared: 'shared' },
    },
    own: { meta: { kind: 'aftercare', outcome: 'signed-in', source: 'flow:signed-in' } },
    shared: { meta: { kind: 'aftercare', outcome: 'signed-in', source: 'flow:signed-in' } },
    caller: { meta: { kind: 'aftercare', outcome: 'signed-in', source: 'flow:signed-in' } },
    'not-yet': { meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:signed-in' } },
    use: { meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:signed-in' } },
    ready: { meta: { kind: 'aftercare', outcome: 'signed-in', source: 'flow:signed-in' } },
  },
});
