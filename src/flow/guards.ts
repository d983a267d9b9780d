import { minutesIn } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';
import { attemptsAllowed, limitOf, type Credential } from './attempts.ts';
import type { WizardContext } from './context.ts';
import type { Wait } from './waits.ts';

/** True also where the rule is unknown: the way may exist, and the person sees whether it does. */
function mayBe<Item>(rule: 'unknown' | 'none' | readonly Item[], item: Item): boolean {
  return rule === 'unknown' || (rule !== 'none' && rule.includes(item));
}

/** Whether it is known how long this lasts, to the minute. */
const timed = (rule: string) => minutesIn(rule) !== undefined;

/** Whether people can sign in with a login of this portal, and with another account too. */
const takesSeveralLogins = ({ sso: { names, ownLoginToo } }: Organisation) =>
  ownLoginToo === true || (ownLoginToo === 'unknown' && names !== 'unknown');

type GuardArgs = { context: WizardContext };
const org =
  (decide: (organisation: Organisation) => boolean) =>
  ({ context }: GuardArgs) =>
    decide(context.organisation);

const mayStillTry = (
  { attempts, organisation }: WizardContext,
  credential: Credential,
  before = 0,
): boolean => attempts[credential] + before < attemptsAllowed(limitOf(organisation, credential));

/**
 * What the flow may ask before it leads somebody on. Guards named `org…` are decided by the
 * organisation's file alone, guards named `trail…` by what was said so far; the map tells them apart
 * by these names.
 */
export const guards = {
  orgLockTimeKnown: org(({ lockout }) => timed(lockout.lasts)),
  orgLockEndsByItself: org(({ lockout }) => lockout.lasts === 'by itself'),
  orgLockNeedsStaff: org(
    ({ lockout }) => lockout.lasts === 'never' && lockout.resetUnlocks === false,
  ),
  orgEmailLiftsLock: org(({ lockout }) => lockout.unlockByEmail === true),
  orgNoSelfReset: org(({ recovery }) => recovery.selfService === false),
  orgResetCostsIdentity: org(({ recovery }) => recovery.costsIdentity === true),
  orgResetPauseKnown: org(({ recovery }) => timed(recovery.pauseLasts)),
  orgMayResetByPost: org(({ recovery }) => mayBe(recovery.channels, 'post')),
  orgMayResetByText: org(({ recovery }) => mayBe(recovery.channels, 'text')),
  orgMayResetByEmail: org(({ recovery }) => mayBe(recovery.channels, 'email')),
  orgUsernameChangeable: org(({ username }) => username.changeable === true),
  orgUsernameFixed: org(
    ({ username }) => username.changeable === false && username.staffCanChange !== true,
  ),
  orgEmailMayBeShared: org(({ username }) => username.emailUnique === false),
  orgLinkThenCode: org(({ activation }) => activation.linkThenCode === true),
  orgSelfSignup: org(({ activation }) => activation.selfSignup === true),
  orgNoTeenAccounts: org(({ activation }) => activation.teenAccount === 'none'),
  orgTeenAccounts: org(({ activation }) => typeof activation.teenAccount === 'object'),
  orgMayTextCodes: org(({ securityCode }) => mayBe(securityCode.channels, 'text')),
  orgMayEmailCodes: org(({ securityCode }) => mayBe(securityCode.channels, 'email')),
  orgMayCallCodes: org(({ securityCode }) => mayBe(securityCode.channels, 'call')),
  orgMayUseCodeApp: org(({ securityCode }) => mayBe(securityCode.channels, 'app')),
  orgMayHaveBackupCodes: org(({ securityCode }) => securityCode.backupCodes !== 'none'),
  orgCodePauseKnown: org(({ securityCode }) => timed(securityCode.pauseLasts)),
  orgCodeCanBeRefused: org(
    ({ securityCode }) => securityCode.optOut === 'turn-off' || securityCode.optOut === 'skip',
  ),
  orgCodeMandatory: org(
    ({ securityCode }) => securityCode.mandatory === true || securityCode.optOut === 'none',
  ),
  orgCodeChangeNeedsStaff: org(({ securityCode }) => securityCode.changeNeeds === 'staff'),
  orgChildrenHidden: org(({ proxy }) => proxy.childUntil === 'none'),
  orgTeensHidden: org(
    ({ proxy }) =>
      proxy.teen === 'none' && proxy.teenMayAgree !== true && typeof proxy.review !== 'object',
  ),
  orgTeensShared: org(({ proxy }) => proxy.teen === 'full'),
  orgMayReview: org(
    ({ proxy }) =>
      typeof proxy.review === 'object' || (proxy.review === 'unknown' && proxy.teen === 'unknown'),
  ),
  orgAccessMayExpire: org(
    ({ proxy }) => proxy.adultExpires !== 'never' || proxy.guardianExpires !== 'never',
  ),
  orgNoAccessForOthers: org(({ proxy }) => proxy.offered === false),
  orgNoStepParents: org(({ proxy }) => proxy.stepParent === 'none'),
  orgSamePractice: org(({ proxy }) => proxy.samePractice === true),
  orgMayNeedSamePractice: org(({ proxy }) => proxy.samePractice !== false),
  orgMayAskBirthDate: org(({ proxy }) => proxy.acceptStep !== 'none'),
  orgMayShareOnline: org(({ proxy }) => mayBe(proxy.ways, 'online')),
  orgIdentityPauseKnown: org(({ identity }) => timed(identity.retryAfter)),
  orgNoOtherProof: org(({ identity }) => identity.otherWays === 'none'),
  orgMayProveInPerson: org(
    ({ identity: { otherWays } }) => mayBe(otherWays, 'desk') || mayBe(otherWays, 'phone'),
  ),
  orgContactsTogether: org(({ portal }) => portal.contactsApart === false),
  orgOpenAbroad: org(({ geoBlocking }) => geoBlocking === false),
  orgShutAbroad: org(({ geoBlocking }) => geoBlocking === true),
  orgManyDevices: org(({ session }) => session.oneDevice === false),
  orgMayAllowOneDevice: org(({ session }) => session.oneDevice !== false),
  orgStartsInApp: org(({ app }) => app.firstLoginOnWeb === false),
  orgMayStartOver: org(({ recovery: { newAccount } }) =>
    ['replaces', 'after-deleting'].includes(newAccount),
  ),
  orgOwnLoginToo: org(({ sso }) => sso.ownLoginToo === true),
  orgOtherAccountOnly: org(({ sso }) => sso.ownLoginToo === false),
  orgMaySignUpAgain: org(({ inactivity }) => inactivity.comesBackBy !== 'staff'),

  trailMayTry: (
    { context }: GuardArgs,
    { credential, before }: { credential: Credential; before: number },
  ) => mayStillTry(context, credential, before),
  trailAnswersMayHelp: ({ context }: GuardArgs) =>
    context.organisation.recovery.withoutEmail === 'security-answer' &&
    mayStillTry(context, 'security-answer'),
  trailResetSpent: ({ context }: GuardArgs) => context.resets > 0,
  trailResetLiftsLock: ({ context }: GuardArgs) =>
    context.resets === 0 && context.organisation.lockout.resetUnlocks === true,
  /** Once more, unless the second request is the one that brings the pause. */
  trailMayAskAgain: ({ context: { organisation, repeats } }: GuardArgs) => {
    const { pauseAfter } = organisation.recovery;
    return repeats === 0 && (typeof pauseAfter !== 'number' || pauseAfter > 2);
  },
  /** Where nobody has said yet whose login it is, and the place takes more than one. */
  trailAskWhoseLogin: ({ context: { login, organisation } }: GuardArgs) =>
    login === null && takesSeveralLogins(organisation),
  trailOtherAccount: ({ context }: GuardArgs) => context.login === 'account',
  trailWaiting: ({ context }: GuardArgs) => context.waiting !== null,
  trailWaitsForAnother: ({ context }: GuardArgs, { wait }: { wait: Wait }) =>
    context.waiting !== null && context.waiting !== wait,
  trailWaitsFor: ({ context }: GuardArgs, { wait }: { wait: Wait }) => context.waiting === wait,
};

/** Guards on what was said that never hold where an organisation's rules leave nothing to say. */
export const onlyWhere: Readonly<Record<string, (organisation: Organisation) => boolean>> = {
  trailAskWhoseLogin: takesSeveralLogins,
  trailOtherAccount: takesSeveralLogins,
} satisfies Partial<Record<keyof typeof guards, unknown>>;
