import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const sso = wizard.createStateConfig({
  initial: 'which',
  states: {
    which: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
