import { wizard } from '../flow/setup.ts';
import { codePause, home, mayTry, support, tried, waitOver, withoutPortal } from '../flow/ways.ts';

/** No code on paper is left: a new account where that is the way, or staff. */
const backupGone = [
  { guard: 'orgMayStartOver', target: '#wizard.activation.start-over' },
  { target: 'proof' },
] as const;

const newest = [{ guard: mayTry('code'), target: 'newest' }, ...codePause] as const;

/** The second step: a code that does not come, is refused, or goes where the person is not. */
export const securityCode = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        'not-come': 'channel',
        refused: 'refused',
        phone: 'phone',
        changed: '#wizard.contact-details.reach',
        'not-offered': 'not-offered',
        'every-time': 'trust',
        'must-i': [
          { guard: 'orgCodeCanBeRefused', target: 'turn-off' },
          { guard: 'orgCodeMandatory', target: 'mandatory' },
          { target: 'maybe-refuse' },
        ],
        several: 'several',
        methods: 'methods',
        'two-devices': 'two-devices',
      },
    },
    channel: {
      meta: { kind: 'question' },
      on: {
        text: { guard: 'orgMayTextCodes', target: 'text' },
        email: { guard: 'orgMayEmailCodes', target: 'email' },
        call: { guard: 'orgMayCallCodes', target: 'call' },
        app: { guard: 'orgMayUseCodeApp', target: 'app' },
        'another-way': 'other-channel',
        'not-sure': 'not-offered',
      },
    },
    text: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124' },
      exit: 'countRepeat',
      on: {
        worked: home,
        refused: newest,
        'old-number': '#wizard.contact-details.reach',
        failed: 'other-channel',
      },
    },
    email: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-150' },
      exit: 'countRepeat',
      on: {
        worked: home,
        refused: newest,
        'old-address': '#wizard.contact-details.reach',
        failed: 'other-channel',
      },
    },
    call: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:securityCode.channels' },
      exit: 'countRepeat',
      on: { worked: home, 'old-number': '#wizard.contact-details.reach', failed: 'other-channel' },
    },
    app: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:securityCode.channels' },
      on: { worked: home, 'no-app': 'phone', failed: 'other-channel' },
    },
    'other-channel': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-026' },
      on: {
        worked: home,
        'have-backup': {
          guard: 'orgMayHaveBackupCodes',
          target: 'backup',
        },
        failed: 'proof',
      },
    },
    refused: {
      meta: { kind: 'question' },
      on: {
        message: newest,
        app: [{ guard: mayTry('code'), target: 'app-code' }, ...codePause],
        backup: { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        'page-closed': 'page-closed',
        'too-many': codePause,
      },
    },
    newest: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124', tries: 'code' },
      exit: tried('code'),
      on: { worked: home, 'too-many': codePause, failed: 'other-channel' },
    },
    'app-code': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-272', tries: 'code' },
      exit: tried('code'),
      on: { worked: home, 'too-many': codePause, failed: 'other-channel' },
    },
    'page-closed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-024' },
      on: { worked: home, 'not-come': 'channel', failed: 'other-channel' },
    },
    backup: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-326' },
      on: {
        worked: home,
        'all-gone': backupGone,
        failed: 'proof',
      },
    },
    paused: {
      meta: {
        kind: 'wait',
        outcome: 'wait',
        minutes: 'code',
        source: 'rule:securityCode.pauseMinutes',
      },
      entry: { type: 'startWaiting', params: { wait: 'security-code.paused' } },
      on: {
        waited: { target: 'after-pause', actions: waitOver('code') },
        'cannot-wait': withoutPortal,
      },
    },
    'paused-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-290' },
      entry: { type: 'startWaiting', params: { wait: 'security-code.paused-a-while' } },
      on: {
        waited: { target: 'after-pause', actions: waitOver('code') },
        'cannot-wait': withoutPortal,
      },
    },
    'after-pause': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-2', tries: 'code' },
      exit: tried('code'),
      on: { worked: home, failed: 'proof' },
    },
    phone: {
      meta: { kind: 'question' },
      on: {
        'app-gone': 'app-gone',
        lost: 'lost-phone',
        'new-phone': 'move-app',
        'no-phone': 'no-phone',
        'no-backup': backupGone,
      },
    },
    'app-gone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-272' },
      on: {
        worked: home,
        'have-backup': { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        failed: 'proof',
      },
    },
    'lost-phone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-6' },
      on: {
        worked: home,
        'have-backup': { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        failed: 'proof',
      },
    },
    'move-app': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-250' },
      on: { worked: home, 'old-gone': 'app-gone', failed: 'proof' },
    },
    'no-phone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-021' },
      on: { worked: home, failed: 'proof', 'stay-out': withoutPortal },
    },
    proof: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-013' },
    },
    'not-offered': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-022' },
      on: { worked: home, 'cannot-reach': '#wizard.contact-details.reach', failed: support },
    },
    trust: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-023' },
    },
    'turn-off': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-028' },
      on: { worked: home, failed: support },
    },
    mandatory: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'rule:securityCode.mandatory' },
    },
    'maybe-refuse': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-029' },
      on: { worked: home, failed: support },
    },
    several: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-212' },
      on: { worked: home, refused: newest, failed: support },
    },
    methods: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-030' },
    },
    'two-devices': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-024' },
      on: { worked: home, failed: support },
    },
  },
});
