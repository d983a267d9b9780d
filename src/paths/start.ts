import { wizard } from '../flow/setup.ts';
import { toNewPassword, toNone, toOtherUsername, toReset, toUsername } from './routes.ts';

/** What the person sees, in their words; the most frequent first. */
export const start = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        rejected: '#wizard.rejected',
        'forgot-password': toNewPassword,
        'forgot-username': toUsername,
        code: '#wizard.security-code',
        locked: '#wizard.lockout',
        activation: '#wizard.activation',
        reset: toReset,
        outage: '#wizard.outage',
        inside: 'inside',
        none: toNone,
      },
    },
    inside: {
      meta: { kind: 'question' },
      on: {
        ready: '#wizard.signed-in.ready',
        missing: '#wizard.portal.empty',
        contact: '#wizard.contact-details',
        news: '#wizard.contact-details.news',
        username: toOtherUsername,
        'for-someone': '#wizard.proxy',
        'signed-out': '#wizard.device.signed-out',
        security: '#wizard.security',
        medical: '#wizard.support.medical',
        none: toNone,
      },
    },
  },
});
