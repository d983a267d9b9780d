import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScreenId } from '../../src/flow/screen.ts';
import { staffWith, textOf, voiceOn, type Power } from './staff.ts';

interface Case {
  id: string;
  who: string;
  situation: string;
}

const cases = readFileSync('tests/cases/real-cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ who }) => who === 'agent');

interface Told {
  on: ScreenId;
  powers?: { [P in Power]?: boolean };
  /** What the published resolution says, as the agent finds it. */
  says: readonly RegExp[];
}

/** What help desks published for their own staff, by the case that it ends. */
const told: Readonly<Record<string, Told>> = {
  'RW-035': {
    on: 'security-code.proof',
    powers: { resetSecondStep: true },
    says: [/helper’s own entry/, /You can reset the code step/, /set it up anew when they sign in/],
  },
  'RW-051': {
    on: 'lockout.whose',
    powers: { unlock: false },
    says: [/login for staff of a clinic\? It has rules and a desk of its own/, /cannot lift/],
  },
  'RW-194': {
    on: 'lockout.staff',
    powers: { unlock: true, newPassword: true },
    says: [
      /You can lift the lock, after the check/,
      /still fails\? You can give them a new password/,
    ],
  },
  'RW-206': {
    on: 'identity.quiz-failed',
    says: [/too many wrong, too slow, or too little known/, /Offer another way to prove it/],
  },
  'RW-283': {
    on: 'password.reset',
    powers: { newPassword: false },
    says: [/cannot set a password, even if they insist/, /while they ask the page/],
  },
  'RW-287': {
    on: 'proxy.hand-over',
    powers: { changeEmail: true },
    says: [
      /put the patient’s own email in place of the parent’s/,
      /Check the patient, and not the parent/,
    ],
  },
  'RW-313': {
    on: 'portal.two-accounts',
    powers: { merge: true },
    says: [/You can join the two/, /Keep the login that the patient chose/],
  },
  'RW-314': {
    on: 'reset.email',
    says: [/some mail companies/, /junk/, /email where a username is wanted/],
  },
  'RW-331': {
    on: 'lockout.disabled',
    powers: { correctField: true },
    says: [
      /inactive or deceased, no email or postcode/,
      /You can mend it.+turn the portal on again/,
    ],
  },
  'RW-333': {
    on: 'access.staff',
    powers: { newActivationCode: true, newPassword: true },
    says: [/print or post a code/, /choose their own while you are with them/],
  },
};

describe('an agent is told what help desks tell their own', () => {
  test.each(cases)('$id: $situation', ({ id }) => {
    const { on, powers, says } = told[id]!;
    const voice = voiceOn(on, { staff: staffWith(powers ?? {}) });
    for (const part of says) expect(textOf(voice)).toMatch(part);
  });

  test('and is told no more than they may do', () => {
    const without = voiceOn('lockout.staff', { staff: staffWith({ unlock: false }) });
    expect(textOf(without)).not.toMatch(/You can lift the lock/);
  });
});
