import { countAttempt, mayTry } from '../flow/attempts.ts';
import { waitNames, waitsFor, type Wait } from '../flow/waits.ts';

/** Routes that several paths take, each in one place. */

/** Where whoever finds nothing of theirs in a list looks on. */
export const toNone = '#wizard.lookup.none';
/**
 * Nothing is tried during a wait that a try prolongs: whoever comes to a screen that asks for a try is asked
 * instead whether the wait is over. The `always` of such screens.
 */
export const notWhileWaiting = {
  guard: 'trailWaiting',
  target: '#wizard.lockout.still-waiting',
} as const;

/** Who waits already for something else is asked about that first: the `always` of a wait's screen. */
export const unlessAnotherWaits = (wait: Wait) =>
  ({
    guard: { type: 'trailWaitsForAnother', params: { wait } },
    target: '#wizard.lockout.still-waiting',
  }) as const;

/** The first question; whoever waits is asked about that first. */
export const toStart = [
  { guard: 'trailWaiting', target: '#wizard.lockout.still-waiting' },
  { target: '#wizard.start' },
] as const;

/** The good end: then own or shared device, and what to see to. */
export const toSignedIn = '#wizard.signed-in';
/** The good end of whoever helps a caller. */
export const toCallerSignedIn = '#wizard.signed-in.caller';
export const toSupport = '#wizard.support';
export const toCareWithoutPortal = '#wizard.access.without-portal';

/** Another account's login, where it is known to be one, has a desk of its own. */
const theirsFirst = <Theirs extends string>(theirs: Theirs) =>
  [
    { guard: 'orgOtherAccountOnly', target: theirs },
    { guard: 'trailOtherAccount', target: theirs },
  ] as const;

/** Whose login it is, before a way of this portal is taken. Asked only where a place takes more than one. */
const whoseFirst = <Theirs extends string, Question extends string>(
  theirs: Theirs,
  question: Question,
) => [...theirsFirst(theirs), { guard: 'trailAskWhoseLogin', target: question }] as const;

interface Way {
  guard?: unknown;
  target: string;
}

/** The ways on for whoever says this: the login is known from then on. */
export const sayingLogin = <const L extends string, W extends Way>(login: L, ways: readonly W[]) =>
  ways.map((way) => ({ ...way, actions: { type: 'sayLogin', params: { login } } as const }));

/** The question whose login it is: another account's leads to its desk, another clinic's to the right page. */
export const askWhose = <Own extends Way, Theirs extends string, NotSure extends Way>(
  own: readonly Own[],
  theirs: Theirs,
  notSure: readonly NotSure[],
) =>
  ({
    meta: { kind: 'question', exhaustive: true },
    on: {
      'this-portal': sayingLogin('portal', own),
      'other-account': sayingLogin('account', [{ target: theirs }]),
      'other-clinic': sayingLogin('clinic', [{ target: '#wizard.portal.address' as const }]),
      'not-sure': sayingLogin('not-sure', notSure),
    },
  }) as const;

/** A new password of this portal: not always there, not always harmless, and never twice. */
export const toOwnNewPassword = [
  { guard: 'orgNoSelfReset', target: '#wizard.password.by-staff' },
  { guard: 'trailResetSpent', target: '#wizard.reset.enough' },
  { guard: 'orgResetCostsIdentity', target: '#wizard.password.key' },
  { target: '#wizard.password.reset' },
] as const;

/** A new password for whoever has just secured an account: they know which, and are not asked whose it is. */
export const toSecureNewPassword = [
  ...theirsFirst('#wizard.sso.their-password'),
  ...toOwnNewPassword,
] as const;

/** A new password, once it is clear whose. */
export const toNewPassword = [
  ...whoseFirst('#wizard.sso.their-password', '#wizard.password.whose'),
  ...toOwnNewPassword,
] as const;

/** A username that is not known, or a reset that was asked for, once it is clear whose. */
export const toUsername = [
  ...whoseFirst('#wizard.sso.provider', '#wizard.username.whose'),
  { target: '#wizard.username' },
] as const;
export const toReset = [
  ...whoseFirst('#wizard.sso.their-password', '#wizard.reset.whose'),
  { target: '#wizard.reset' },
] as const;

/** Where the password has to be typed once more: only if that cannot lock; else a new password. */
export const toPasswordTry = <T extends string>(target: T) =>
  [{ guard: mayTry('password'), target }, ...toNewPassword] as const;

/** One more try with the password typed with care, unless it is typed elsewhere. */
export const toCarefulTry = [
  { guard: 'orgOtherAccountOnly', target: '#wizard.sso.only-there' },
  { guard: 'trailOtherAccount', target: '#wizard.sso.same-button' },
  ...toPasswordTry('#wizard.password.typing'),
] as const;

/** The PIN of the app: typed once more, or set anew. */
export const toPin = [
  { guard: mayTry('pin'), target: '#wizard.device.pin' },
  { target: '#wizard.device.new-pin' },
] as const;

/** A new password that is refused: one more try with it if that is safe. */
export const toRetryAfterReset = [
  { guard: mayTry('password'), target: '#wizard.reset.still-fails' },
  { target: '#wizard.reset.enough' },
] as const;

/** What ends a lock of this portal, by the organisation's rules; unknown, we ask what the page says. */
export const toOwnUnlock = [
  { guard: 'orgEmailLiftsLock', target: '#wizard.lockout.email-link' },
  { guard: 'trailResetLiftsLock', target: '#wizard.lockout.reset' },
  { guard: 'orgLockTimeKnown', target: '#wizard.lockout.wait' },
  { guard: 'orgLockEndsByItself', target: '#wizard.lockout.wait-a-while' },
  { guard: 'orgLockNeedsStaff', target: '#wizard.lockout.staff' },
  { target: '#wizard.lockout.says' },
] as const;

/** What ends a lock, once it is clear of which login. */
export const toUnlock = [
  ...whoseFirst('#wizard.sso.provider', '#wizard.lockout.whose'),
  ...toOwnUnlock,
] as const;

/** A message asked for once more, and never again and again. */
export const toAskAgain = [
  { guard: 'trailMayAskAgain', target: '#wizard.reset.again' },
  { target: '#wizard.reset.enough' },
] as const;

/** Requests for a reset that were too many: the pause is counted if its length is known. */
export const toResetPause = [
  { guard: 'orgResetPauseKnown', target: '#wizard.reset.paused' },
  { target: '#wizard.reset.paused-a-while' },
] as const;

/** Wrong security codes that were too many. */
export const toCodePause = [
  { guard: 'orgCodePauseKnown', target: '#wizard.security-code.paused' },
  { target: '#wizard.security-code.paused-a-while' },
] as const;

/** Two people on one email. */
export const toSharedEmail = [
  { guard: 'orgEmailMayBeShared', target: '#wizard.username.may-share' },
  { target: '#wizard.username.own-email' },
] as const;

/** A wish for another username. */
export const toOtherUsername = [
  { guard: 'orgUsernameChangeable', target: '#wizard.username.change' },
  { guard: 'orgUsernameFixed', target: '#wizard.username.fixed' },
  { target: '#wizard.username.ask-change' },
] as const;

/** How somebody who has no code or link yet comes by one. */
export const toNewCode = [
  { guard: 'orgSelfSignup', target: '#wizard.activation.sign-up' },
  { target: '#wizard.activation.ways' },
] as const;

/** Identity checks that were too many. */
export const toIdentityPause = [
  { guard: 'orgIdentityPauseKnown', target: '#wizard.identity.wait' },
  { target: '#wizard.identity.wait-as-told' },
] as const;

/** Whose desk changes an email or phone: a login that is kept elsewhere is out of the staff's reach. */
export const toContactDesk = [
  { guard: 'orgOtherAccountOnly', target: '#wizard.contact-details.their-desk' },
  { target: '#wizard.contact-details.ask-staff' },
] as const;

/** One more try with what was refused once before the person came here. */
export const toOneMore = <T extends string>(credential: 'identity' | 'birth-date', target: T) =>
  ({ guard: mayTry(credential, 1), target, actions: countAttempt(credential) }) as const;

/** A detail that is refused. What the record holds may be wrong: then only staff can put it right. */
export const toDetail = <T extends string>(target: T) =>
  [toOneMore('identity', target), { target: '#wizard.identity.desk' }] as const;

export const toBirthDate = [
  toOneMore('birth-date', '#wizard.identity.birth-date'),
  { target: '#wizard.identity.desk' },
] as const;

/** How else to prove who you are, where one way is closed. */
export const toOtherProof = [
  { guard: 'orgNoOtherProof', target: '#wizard.identity.none-accepted' },
  { target: '#wizard.identity.other-way' },
] as const;

/** Access to somebody else's record, for whoever has not asked for it yet. */
export const toAccessForAnother = [
  { guard: 'orgNoAccessForOthers', target: '#wizard.proxy.ask-desk' },
  { target: '#wizard.proxy.whose' },
] as const;

/** Access that is there and shows nothing yet: it may have to be accepted with a birth date. */
export const toAccept = [
  { guard: mayTry('birth-date'), target: '#wizard.proxy.accept' },
  { target: '#wizard.proxy.date-refused' },
] as const;

/** Back to the wait that runs, whichever of them it is. */
export const toRunningWait = waitNames.map((wait) => ({
  guard: waitsFor(wait),
  target: `#wizard.${wait}` as const,
}));
