import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const device = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
