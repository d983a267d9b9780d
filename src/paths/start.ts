import { wizard } from '../flow/setup.ts';
import { newPassword, support } from '../flow/ways.ts';

/** What the person sees, in their words; the most frequent first. */
export const start = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        rejected: '#wizard.rejected',
        'forgot-password': newPassword,
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
        missing: support,
        news: '#wizard.reset.news-settings',
        medical: '#wizard.support.medical',
      },
    },
    else: {
      meta: { kind: 'question' },
      on: {
        password: '#wizard.password',
        page: '#wizard.outage.fresh',
        security: '#wizard.lockout.not-me',
        'other-account': support,
        'for-someone': support,
        'hard-to-use': '#wizard.access.without-portal',
        medical: '#wizard.support.medical',
        none: support,
      },
    },
  },
});
