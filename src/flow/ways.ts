import type { Secret } from './setup.ts';

/** Ways that several paths lead to, each in one place. */

/** The good end: then own or shared device, and what to see to. */
export const home = '#wizard.signed-in';
/** The good end of whoever helps a caller. */
export const callerIsIn = '#wizard.signed-in.caller';
export const support = '#wizard.support';
export const withoutPortal = '#wizard.access.without-portal';

/** One or more wrong tries with a secret. */
export const tried = <S extends Secret>(secret: S, times = 1) =>
  ({ type: 'countTries', params: { secret, times } }) as const;

/** The end of a wait, after which the organisation counts wrong tries anew. */
export const waitOver = <S extends Secret>(secret: S) =>
  ['endWaiting', { type: 'forgetTries', params: { secret } }] as const;

/** Whether another try with a secret leaves one before the lock, `before` more having gone wrong. */
export const mayTry = <S extends Secret>(secret: S, before = 0) =>
  ({ type: 'trailMayTry', params: { secret, before } }) as const;

/** A new password: not always there, not always harmless, and never twice. */
export const newPassword = [
  { guard: 'orgNoSelfReset', target: '#wizard.password.by-staff' },
  { guard: 'trailResetSpent', target: '#wizard.reset.enough' },
  { guard: 'orgResetCostsIdentity', target: '#wizard.password.key' },
  { target: '#wizard.password.reset' },
] as const;

/** Where the password has to be typed once more: only if that cannot lock; else a new password. */
export const withPassword = <T extends string>(target: T) =>
  [{ guard: mayTry('password'), target }, ...newPassword] as const;

/** One more try with the password typed with care. */
export const carefulTry = withPassword('#wizard.password.typing');

/** The PIN of the app: typed once more, or set anew. */
export const thisPin = [
  { guard: mayTry('pin'), target: '#wizard.device.pin' },
  { target: '#wizard.device.new-pin' },
] as const;

/** A new password that is refused: one more try with it if that is safe. */
export const stillFails = [
  { guard: mayTry('password'), target: '#wizard.reset.still-fails' },
  { target: '#wizard.reset.enough' },
] as const;

/** What ends a lock, by the organisation's rules; unknown, we ask what the page says. */
export const unlock = [
  { guard: 'orgEmailLiftsLock', target: '#wizard.lockout.email-link' },
  { guard: 'trailResetLiftsLock', target: '#wizard.lockout.reset' },
  { guard: 'orgLockEndsAfterMinutes', target: '#wizard.lockout.wait' },
  { guard: 'orgLockEndsByItself', target: '#wizard.lockout.wait-a-while' },
  { guard: 'orgLockNeedsStaff', target: '#wizard.lockout.staff' },
  { target: '#wizard.lockout.says' },
] as const;

/** A message asked for once more, and never again and again. */
export const askAgain = [
  { guard: 'trailMayAskAgain', target: '#wizard.reset.again' },
  { target: '#wizard.reset.enough' },
] as const;

/** Requests for a reset that were too many: the pause is counted if its length is known. */
export const resetPause = [
  { guard: 'orgResetPauseKnown', target: '#wizard.reset.paused' },
  { target: '#wizard.reset.paused-a-while' },
] as const;

/** Wrong security codes that were too many. */
export const codePause = [
  { guard: 'orgCodePauseKnown', target: '#wizard.security-code.paused' },
  { target: '#wizard.security-code.paused-a-while' },
] as const;

/** Two people on one email. */
export const sharedEmail = [
  { guard: 'orgEmailMayBeShared', target: '#wizard.username.may-share' },
  { target: '#wizard.username.own-email' },
] as const;

/** A wish for another username. */
export const otherUsername = [
  { guard: 'orgUsernameChangeable', target: '#wizard.username.change' },
  { guard: 'orgUsernameFixed', target: '#wizard.username.fixed' },
  { target: '#wizard.username.ask-change' },
] as const;

/** How somebody who has no code or link yet comes by one. */
export const newCode = [
  { guard: 'orgSelfSignup', target: '#wizard.activation.sign-up' },
  { target: '#wizard.activation.ways' },
] as const;

/** Identity checks that were too many. */
export const identityPause = [
  { guard: 'orgIdentityPauseKnown', target: '#wizard.identity.wait' },
  { target: '#wizard.identity.wait-as-told' },
] as const;

/** Whose desk changes an email or phone: a login that is kept elsewhere is out of the staff's reach. */
export const changedByStaff = [
  { guard: 'orgOtherAccountOnly', target: '#wizard.contact-details.their-desk' },
  { target: '#wizard.contact-details.ask-staff' },
] as const;

/** How else to prove who you are, where one way is closed. */
export const otherProof = [
  { guard: 'orgNoOtherProof', target: '#wizard.identity.none-accepted' },
  { target: '#wizard.identity.other-way' },
] as const;
