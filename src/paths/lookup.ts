import { wizard } from '../flow/setup.ts';
import { toSupport } from './routes.ts';

/** The first screen of every path that is a trouble. Whoever follows a link there has said nothing else. */
const links = {
  rejected: '#wizard.rejected',
  password: '#wizard.password',
  username: '#wizard.username',
  reset: '#wizard.reset',
  activation: '#wizard.activation',
  lockout: '#wizard.lockout',
  'security-code': '#wizard.security-code',
  outage: '#wizard.outage',
  device: '#wizard.device',
  access: '#wizard.access',
  'sign-in': '#wizard.sign-in',
  sso: '#wizard.sso',
  proxy: '#wizard.proxy',
  identity: '#wizard.identity',
  'contact-details': '#wizard.contact-details',
  portal: '#wizard.portal',
  security: '#wizard.security',
  'signed-in': '#wizard.signed-in',
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
