import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import { startWaiting, waitOver } from '../flow/waits.ts';
import {
  notWhileWaiting,
  toCareWithoutPortal,
  toCodePause,
  toNone,
  toSignedIn,
  toSupport,
  unlessAnotherWaits,
} from './routes.ts';

/** No way to a code is left: a new account where that is the way, or staff. */
const toNoWayLeft = [
  { guard: 'orgMayStartOver', target: '#wizard.activation.start-over' },
  { target: 'proof' },
] as const;

const toNewest = [{ guard: mayTry('code'), target: 'newest' }, ...toCodePause] as const;

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
        'every-time': 'how-often',
        'must-i': [
          { guard: 'orgCodeCanBeRefused', target: 'turn-off' },
          { guard: 'orgCodeMandatory', target: 'mandatory' },
          { target: 'maybe-refuse' },
        ],
        methods: 'methods',
        unasked: '#wizard.security.code-unasked',
        none: toNone,
      },
    },
    channel: {
      meta: { kind: 'question' },
      on: {
        text: { guard: 'orgMayTextCodes', target: 'text' },
        email: { guard: 'orgMayEmailCodes', target: 'email' },
        call: { guard: 'orgMayCallCodes', target: 'call' },
        app: { guard: 'orgMayUseCodeApp', target: 'app' },
        pairing: 'pairing',
        'not-sure': 'not-offered',
        none: toNone,
      },
    },
    text: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124' },
      exit: 'countRepeat',
      on: {
        worked: toSignedIn,
        refused: toNewest,
        'old-number': '#wizard.contact-details.reach',
        failed: 'other-channel',
      },
    },
    email: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-150' },
      exit: 'countRepeat',
      on: {
        worked: toSignedIn,
        refused: toNewest,
        'old-address': '#wizard.contact-details.reach',
        failed: 'other-channel',
      },
    },
    call: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:securityCode.channels' },
      exit: 'countRepeat',
      on: {
        worked: toSignedIn,
        'old-number': '#wizard.contact-details.reach',
        failed: 'other-channel',
      },
    },
    app: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:securityCode.channels' },
      on: { worked: toSignedIn, pairing: 'pairing', 'no-app': 'phone', failed: 'other-channel' },
    },
    // The code that goes the other way: from the page into an app.
    pairing: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5' },
      on: {
        worked: toSignedIn,
        unasked: '#wizard.security.code-unasked',
        'no-app': 'phone',
        failed: 'other-channel',
      },
    },
    'other-channel': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-026' },
      on: {
        worked: toSignedIn,
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
        message: toNewest,
        app: [{ guard: mayTry('code'), target: 'app-code' }, ...toCodePause],
        backup: { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        several: 'several',
        'page-closed': 'page-closed',
        'two-devices': 'two-devices',
        'too-late': 'other-channel',
        'message-pin': '#wizard.lockout.message-pin',
        'too-many': toCodePause,
        none: toNone,
      },
    },
    newest: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124', credential: 'code' },
      always: notWhileWaiting,
      exit: countAttempt('code'),
      on: { worked: toSignedIn, 'too-many': toCodePause, failed: 'other-channel' },
    },
    'app-code': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-272', credential: 'code' },
      always: notWhileWaiting,
      exit: countAttempt('code'),
      on: { worked: toSignedIn, 'too-many': toCodePause, failed: 'other-channel' },
    },
    'page-closed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-024' },
      on: { worked: toSignedIn, 'not-come': 'channel', failed: 'other-channel' },
    },
    backup: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-326' },
      on: {
        worked: toSignedIn,
        'all-gone': toNoWayLeft,
        failed: 'proof',
      },
    },
    paused: {
      meta: {
        kind: 'wait',
        outcome: 'wait',
        clock: 'code',
        source: 'rule:securityCode.pauseLasts',
      },
      always: unlessAnotherWaits('security-code.paused'),
      entry: startWaiting('security-code.paused'),
      on: {
        waited: { target: 'after-pause', actions: waitOver('security-code.paused') },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'paused-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-290' },
      always: unlessAnotherWaits('security-code.paused-a-while'),
      entry: startWaiting('security-code.paused-a-while'),
      on: {
        waited: { target: 'after-pause', actions: waitOver('security-code.paused-a-while') },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'after-pause': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-2', credential: 'code' },
      always: notWhileWaiting,
      exit: countAttempt('code'),
      on: { worked: toSignedIn, failed: 'proof' },
    },
    phone: {
      meta: { kind: 'question' },
      on: {
        'app-gone': 'app-gone',
        lost: 'lost-phone',
        'new-phone': 'move-app',
        'no-phone': 'no-phone',
        'no-backup': toNoWayLeft,
        none: toNone,
      },
    },
    'app-gone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-272' },
      on: {
        worked: toSignedIn,
        'have-backup': { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        failed: toNoWayLeft,
      },
    },
    'lost-phone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-6' },
      on: {
        worked: toSignedIn,
        'have-backup': { guard: 'orgMayHaveBackupCodes', target: 'backup' },
        failed: 'proof',
      },
    },
    'move-app': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-250' },
      on: { worked: toSignedIn, 'old-gone': 'app-gone', failed: 'proof' },
    },
    'no-phone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-021' },
      on: { worked: toSignedIn, failed: 'proof', 'stay-out': toCareWithoutPortal },
    },
    proof: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-013' },
    },
    'not-offered': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-022' },
      on: {
        worked: toSignedIn,
        'cannot-reach': '#wizard.contact-details.reach',
        failed: toSupport,
      },
    },
    'how-often': {
      meta: { kind: 'question', exhaustive: true },
      on: { 'too-often': 'trust', 'no-more': 'take-back' },
    },
    'take-back': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-6' },
      on: { worked: toSignedIn, lost: '#wizard.security.lost', failed: toSupport },
    },
    trust: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-023' },
    },
    'turn-off': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-028' },
      on: { worked: toSignedIn, failed: toSupport },
    },
    mandatory: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'rule:securityCode.mandatory' },
    },
    'maybe-refuse': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-029' },
      on: { worked: toSignedIn, failed: toSupport },
    },
    several: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-212' },
      on: {
        worked: toSignedIn,
        refused: toNewest,
        unasked: '#wizard.security.code-unasked',
        failed: toSupport,
      },
    },
    methods: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-030' },
    },
    'two-devices': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-024' },
      on: { worked: toSignedIn, refused: toNewest, failed: toSupport },
    },
  },
});
