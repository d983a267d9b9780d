import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const signIn = wizard.createStateConfig({
  initial: 'method',
  states: {
    method: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
