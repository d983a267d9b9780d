import type { Credential } from '../../src/flow/attempts.ts';
import type { guards } from '../../src/flow/guards.ts';

type Guard = keyof typeof guards;

/** A guard that asks about one of several things is told with the thing: see `conditions.ts`. */
export type GuardOfOne = Extract<Guard, 'trailMayTry' | 'trailWaitsFor'>;

/** What each condition of the flow means. A guard without words does not compile. */
export const guardWords: Record<Exclude<Guard, GuardOfOne>, string> = {
  orgLockTimeKnown: 'where a lock ends after a known time',
  orgLockEndsByItself: 'where a lock ends by itself, at a time that is not known',
  orgLockNeedsStaff: 'where only staff lift a lock',
  orgEmailLiftsLock: 'where an email lifts a lock',
  orgNoSelfReset: 'where nobody can make a new password alone',
  orgResetCostsIdentity: 'where a new password costs a new proof of identity',
  orgResetPauseKnown: 'where the pause after too many requests has a known length',
  orgMayResetByPost: 'where a new password may come by post',
  orgMayResetByText: 'where a new password may come by text',
  orgMayResetByEmail: 'where a new password may come by email',
  orgUsernameChangeable: 'where a username can be changed',
  orgUsernameFixed: 'where a username cannot be changed, by staff neither',
  orgEmailMayBeShared: 'where two people may have one email',
  orgLinkThenCode: 'where a link comes first and then a code',
  orgSelfSignup: 'where people can sign up by themselves',
  orgNoTeenAccounts: 'where teenagers get no account',
  orgTeenAccounts: 'where teenagers get an account, at a known age',
  orgMayTextCodes: 'where codes may come by text',
  orgMayEmailCodes: 'where codes may come by email',
  orgMayCallCodes: 'where codes may come by phone call',
  orgMayUseCodeApp: 'where codes may come from an app',
  orgMayHaveBackupCodes: 'where there may be backup codes',
  orgCodePauseKnown: 'where the pause after too many codes has a known length',
  orgCodeCanBeRefused: 'where codes can be turned off or skipped',
  orgCodeMandatory: 'where codes are a must',
  orgCodeChangeNeedsStaff: 'where only staff change how codes come',
  orgChildrenHidden: 'where a child’s record is shown to nobody else',
  orgTeensHidden: 'where a teenager’s record is shown to nobody else',
  orgTeensShared: 'where a teenager’s whole record is shared',
  orgMayReview: 'where the care team may look at a case again',
  orgAccessMayExpire: 'where access to somebody’s record may run out',
  orgNoAccessForOthers: 'where nobody gets access for somebody else',
  orgNoStepParents: 'where step-parents get no access',
  orgSamePractice: 'where both people have to be with the same practice',
  orgMayNeedSamePractice: 'where both people may have to be with the same practice',
  orgMayAskBirthDate: 'where a date of birth may be asked for to accept access',
  orgMayShareOnline: 'where a record may be shared online',
  orgIdentityPauseKnown: 'where the wait after a failed proof of identity is known',
  orgNoOtherProof: 'where there is no other way to prove who you are',
  orgMayProveInPerson: 'where people may prove who they are at a desk or by phone',
  orgContactsTogether: 'where the login and the record share one email and phone',
  orgOpenAbroad: 'where the portal opens abroad',
  orgShutAbroad: 'where the portal does not open abroad',
  orgManyDevices: 'where people can be signed in on several devices',
  orgMayAllowOneDevice: 'where people may be signed in on one device only',
  orgStartsInApp: 'where the first sign-in can be in the app',
  orgMayStartOver: 'where a new account can take the place of the old one',
  orgOwnLoginToo: 'where the portal has a login of its own too',
  orgOtherAccountOnly: 'where people sign in with another account only',
  orgMaySignUpAgain: 'where people may sign up again by themselves',

  trailAnswersMayHelp: 'if a security question can stand in for the email, and a try is safe',
  trailResetSpent: 'if they have made a new password already',
  trailResetLiftsLock: 'if a new password lifts the lock, and none was made yet',
  trailMayAskAgain: 'if they have not asked again yet, and that brings no pause',
  trailAskWhoseLogin: 'where more than one login is possible, and nobody has asked yet',
  trailOtherAccount: 'if they said that they use another account',
  trailWaiting: 'if they are in a wait',
  trailWaitsForAnother: 'if they wait for something else',
};

/** What is typed to prove who somebody is. */
export const credentialWords: Record<Credential, string> = {
  password: 'the password',
  code: 'a security code',
  'activation-code': 'the activation code',
  pin: 'the PIN',
  'memorable-word': 'the special word',
  'security-answer': 'the security answer',
  'birth-date': 'the date of birth',
  identity: 'the proof of identity',
};
