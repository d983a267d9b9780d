import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

export const security = wizard.createStateConfig({
  initial: 'what',
  states: {
    what: {
      meta: { kind: 'question' },
      on: { yes: home, no: support },
    },
  },
});
