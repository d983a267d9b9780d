import { wizard } from '../flow/setup.ts';
import { toCareWithoutPortal, toNone, toSignedIn, toSupport } from './routes.ts';

/** An error code, planned work, or a portal that is down. */
export const outage = wizard.createStateConfig({
  initial: 'what',
  states: {
    what: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        'other-works': '#wizard.device.clear',
        refused: '#wizard.device.vpn',
        code: 'code',
        maintenance: 'maintenance',
        announced: 'announced',
        back: 'back',
        nothing: 'retry',
      },
    },
    code: {
      meta: { kind: 'question' },
      on: {
        later: 'retry',
        clock: 'clock',
        record: '#wizard.portal',
        connect: '#wizard.portal.ask-link',
        'not-set-up': '#wizard.portal.not-set-up',
        address: 'fresh',
        scripts: '#wizard.device.scripts',
        provider: '#wizard.sso.provider',
        'support-code': 'note',
        none: toNone,
      },
    },
    clock: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-098' },
      on: { worked: toSignedIn, failed: 'note' },
    },
    retry: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-099' },
      on: {
        worked: toSignedIn,
        others: 'announced',
        'other-works': '#wizard.device.clear',
        'cannot-wait': toCareWithoutPortal,
        failed: 'fresh',
      },
    },
    fresh: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: toSignedIn, 'other-works': '#wizard.device.clear', failed: 'note' },
    },
    note: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-101' },
    },
    maintenance: {
      meta: { kind: 'advice', outcome: 'wait', source: 'rule:notices.maintenance' },
      on: {
        worked: toSignedIn,
        'cannot-wait': toCareWithoutPortal,
        'still-down': 'retry',
        failed: toSupport,
      },
    },
    announced: {
      meta: { kind: 'advice', outcome: 'without-portal', source: 'RW-228' },
      on: {
        worked: toSignedIn,
        part: 'back',
        'cannot-wait': toCareWithoutPortal,
        failed: toSupport,
      },
    },
    back: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-228' },
      on: {
        worked: toSignedIn,
        'cannot-wait': toCareWithoutPortal,
        refused: '#wizard.rejected.stop',
        failed: toSupport,
      },
    },
  },
});
