import { wizard } from '../flow/setup.ts';
import { toSupport } from './routes.ts';

/** A way in by words, and where every list leads that holds nothing for somebody. */
export const lookup = wizard.createStateConfig({
  initial: 'words',
  states: {
    words: { meta: { kind: 'lookup' }, on: { person: toSupport } },
    none: { meta: { kind: 'lookup' }, on: { person: toSupport } },
  },
});
