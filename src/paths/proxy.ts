import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const proxy = wizard.createStateConfig({
  initial: 'whose',
  states: {
    whose: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
