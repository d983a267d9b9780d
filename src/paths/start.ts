import { wizard } from '../flow/setup.ts';
import { toNewPassword, toOtherUsername, toSupport } from './routes.ts';

/** What the person sees, in their words; the most frequent first. */
export const start = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        rejected: '#wizard.rejected',
        'forgot-password': toNewPassword,
        'forgot-username': '#wizard.username',
        code: '#wizard.security-code',
        locked: '#wizard.lockout',
        activation: '#wizard.activation',
        reset: '#wizard.reset',
        outage: '#wizard.outage',
        inside: 'inside',
        'something-else': 'else',
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
        none: 'else',
      },
    },
    else: {
      meta: { kind: 'question' },
      on: {
        'for-someone': '#wizard.proxy',
        page: '#wizard.device',
        'sign-in-link': '#wizard.reset.sign-in-link',
        walk: '#wizard.sign-in',
        identity: '#wizard.identity',
        contact: '#wizard.contact-details',
        portal: '#wizard.portal',
        'other-account': '#wizard.sso',
        security: '#wizard.security',
        password: '#wizard.password',
        'hard-to-use': '#wizard.access',
        none: 'other',
      },
    },
    other: {
      meta: { kind: 'question' },
      on: {
        identity: '#wizard.identity',
        medical: '#wizard.support.medical',
        'no-answer': '#wizard.support.no-answer',
        desk: '#wizard.support.which-desk',
        person: toSupport,
      },
    },
  },
});
