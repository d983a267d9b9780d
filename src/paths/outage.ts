import { wizard } from '../flow/setup.ts';
import { home, support, unlock, withoutPortal } from '../flow/ways.ts';

/** An error code, planned work, or a portal that is down. */
export const outage = wizard.createStateConfig({
  initial: 'what',
  states: {
    what: {
      meta: { kind: 'question' },
      on: { code: 'code', maintenance: 'maintenance', announced: 'announced', nothing: 'retry' },
    },
    code: {
      meta: { kind: 'question' },
      on: {
        clock: 'clock',
        later: 'retry',
        accounts: '#wizard.portal.two-accounts',
        numbers: '#wizard.portal.two-records',
        connect: '#wizard.portal.ask-link',
        'not-set-up': '#wizard.portal.not-set-up',
        address: 'fresh',
        scripts: '#wizard.device.scripts',
        'timed-out': '#wizard.device.signed-out',
        provider: '#wizard.sso.provider',
        locked: unlock,
        'support-code': 'note',
        other: 'retry',
      },
    },
    clock: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-098' },
      on: { worked: home, failed: 'note' },
    },
    retry: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-099' },
      on: { worked: home, 'cannot-wait': withoutPortal, failed: 'fresh' },
    },
    fresh: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: home, failed: 'note' },
    },
    note: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-101' },
    },
    maintenance: {
      meta: { kind: 'advice', outcome: 'wait', source: 'rule:notices.maintenance' },
      on: { worked: home, 'cannot-wait': withoutPortal, 'still-down': 'retry', failed: support },
    },
    announced: {
      meta: { kind: 'advice', outcome: 'without-portal', source: 'RW-228' },
      on: { worked: home, 'cannot-wait': withoutPortal, failed: support },
    },
  },
});
