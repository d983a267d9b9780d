import * as v from 'valibot';
import {
  age,
  ages,
  attempts,
  channel,
  characters,
  count,
  date,
  detail,
  duration,
  flag,
  group,
  oneOf,
  rule,
  some,
  text,
  waitTime,
  way,
  word,
} from './values.ts';

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** The rules of getting in: the lock, the ways back, the secrets and the proof of who somebody is. */
export const signInRules = {
  lockout: group({
    attempts: rule(v.union([word('none'), attempts])),
    lasts: rule(v.union([word('by itself'), word('never'), waitTime('by itself', 'never')])),
    resetUnlocks: rule(flag),
    staffCanUnlock: rule(flag),
    unlockByEmail: rule(flag),
    emailLifetime: rule(duration),
    knownDeviceWorks: rule(flag),
    warns: rule(flag),
    tells: rule(flag),
    appliesTo: rule(
      some(
        oneOf([
          'password',
          'security-answer',
          'birth-date',
          'code',
          'pin',
          'memorable-word',
          'identity',
          'reset',
        ]),
      ),
    ),
  }),

  activation: group({
    format: rule(oneOf(['link', 'code', 'link-and-code', 'pin', 'letter'])),
    length: rule(characters),
    parts: rule(some(text)),
    lifetime: rule(duration),
    singleUse: rule(flag),
    linkThenCode: rule(flag),
    delivery: rule(some(channel)),
    wait: rule(duration),
    ways: rule(some(way)),
    whoMayAsk: rule(text),
    selfSignup: rule(flag),
    inApp: rule(flag),
    verifiers: rule(some(detail)),
    birthDateFormat: rule(text),
    verifyPhoneOnFile: rule(flag),
    minAge: rule(age),
    teenAccount: rule(v.union([word('none'), ages])),
    emailConfirmation: rule(v.union([word('none'), word('needed'), duration])),
  }),

  recovery: group({
    selfService: rule(flag),
    order: rule(oneOf(['username-first', 'together'])),
    asks: rule(some(detail)),
    channels: rule(some(channel)),
    wait: rule(duration),
    waitByPost: rule(duration),
    linkLifetime: rule(duration),
    resendAfter: rule(duration),
    neverConfirms: rule(flag),
    withoutEmail: rule(oneOf(['phone', 'security-answer', 'desk', 'none'])),
    answerCaseMatters: rule(flag),
    birthDateFormat: rule(text),
    costsIdentity: rule(flag),
    keyLength: rule(characters),
    staffCanSetPassword: rule(flag),
    newAccount: rule(oneOf(['replaces', 'after-deleting', 'none'])),
    newAccountWait: rule(duration),
    pauseAfter: rule(count),
    pauseLasts: rule(waitTime()),
  }),

  mail: group({ sender: rule(text), subject: rule(text) }),

  username: group({
    is: rule(oneOf(['username', 'email', 'portal-id'])),
    changeable: rule(flag),
    caseMatters: rule(flag),
    emailUnique: rule(flag),
  }),

  password: v.optional(
    v.pipe(
      v.strictObject({
        min: rule(count),
        max: rule(count),
        upperAndLower: rule(flag),
        number: rule(flag),
        symbol: rule(flag),
        notUsername: rule(flag),
        lastNotAgain: rule(count),
        expiresAfter: rule(duration),
        also: rule(some(text)),
      }),
      v.forward(
        v.partialCheck(
          [['min'], ['max']],
          ({ min, max }) => (number(min) ?? 0) <= (number(max) ?? Infinity),
          'a number that is not below the smallest',
        ),
        ['max'],
      ),
    ),
    {} as never,
  ),

  securityCode: group({
    channels: rule(some(channel)),
    lifetime: rule(duration),
    digits: rule(characters),
    attempts: rule(v.union([word('none'), attempts])),
    pauseLasts: rule(waitTime()),
    mandatory: rule(flag),
    mandatoryFrom: rule(date),
    optOut: rule(oneOf(['turn-off', 'skip', 'none'])),
    trustLifetime: rule(v.union([word('none'), duration])),
    trustScope: rule(oneOf(['device', 'browser', 'address'])),
    changeNeeds: rule(oneOf(['old-number', 'sign-in', 'staff'])),
    backupCodes: rule(v.union([word('none'), count])),
    biometricSkips: rule(flag),
    wait: rule(duration),
  }),

  identity: group({
    by: rule(some(text)),
    otherWays: rule(
      v.union([word('none'), some(oneOf(['online', 'phone', 'desk', 'post', 'code']))]),
    ),
    attempts: rule(attempts),
    retryAfter: rule(duration),
    resultWithin: rule(duration),
    requires: rule(text),
  }),
};
