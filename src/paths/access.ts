import { wizard } from '../flow/setup.ts';

/** Care, records and refills for whoever cannot use the portal, or cannot wait for it. */
export const access = wizard.createStateConfig({
  initial: 'without-portal',
  states: {
    'without-portal': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'flow:safety-1' },
    },
  },
});
