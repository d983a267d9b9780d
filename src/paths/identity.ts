import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const identity = wizard.createStateConfig({
  initial: 'detail',
  states: {
    detail: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
