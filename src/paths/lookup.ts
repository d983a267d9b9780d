import { wizard } from '../flow/setup.ts';
import { toSupport } from './routes.ts';

/** The paths that no answer of the first screen leads to. Whoever follows a link there has said nothing else. */
const links = {
  'sign-in': '#wizard.sign-in',
  password: '#wizard.password',
  device: '#wizard.device',
  sso: '#wizard.sso',
  portal: '#wizard.portal',
  identity: '#wizard.identity',
  'contact-details': '#wizard.contact-details',
  proxy: '#wizard.proxy',
  security: '#wizard.security',
  access: '#wizard.access',
} as const;

/** A way in by words, and where every list leads that holds nothing for somebody. */
export const lookup = wizard.createStateConfig({
  initial: 'words',
  states: {
    words: { meta: { kind: 'lookup' }, on: { person: toSupport } },
    none: {
      meta: { kind: 'lookup', links: Object.keys(links) },
      on: { person: toSupport, ...links },
    },
  },
});
