import { assign, setup } from 'xstate';
import { minutesIn } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';

/** What is typed to prove who somebody is. Tries are counted for each, over the whole journey. */
export type Secret =
  | 'password'
  | 'code'
  | 'activation-code'
  | 'pin'
  | 'memorable-word'
  | 'security-answer'
  | 'birth-date'
  | 'identity';

/** The screen of a wait during which a try would start the wait again. */
export type Wait =
  | 'lockout.wait'
  | 'lockout.wait-a-while'
  | 'lockout.wait-as-told'
  | 'reset.paused'
  | 'reset.paused-a-while'
  | 'security-code.paused'
  | 'security-code.paused-a-while'
  | 'identity.wait'
  | 'identity.wait-as-told';

/** How a journey ends, said out loud on the screen. */
export type OutcomeClass =
  'signed-in' | 'do-now' | 'wait' | 'staff' | 'other-desk' | 'without-portal';

interface MetaOfEvery {
  /** The case, rule or message that the advice rests on: `RW-044`, `rule:lockout.minutes`, `flow:safety-2`. */
  source?: string;
  /** The address bar and the title stay neutral: somebody near may be the trouble. */
  private?: true;
  /** What the person is asked to type here. Never reached during a wait that a try prolongs. */
  tries?: Secret;
}

/** What sort of screen a state is. No words, no markup, no component. */
export type ScreenMeta = MetaOfEvery &
  (
    | { kind: 'question' }
    | { kind: 'advice'; outcome: OutcomeClass }
    | { kind: 'wait'; outcome: 'wait'; minutes: 'lockout' | 'reset' | 'code' | 'identity' }
    | { kind: 'outcome'; outcome: OutcomeClass }
    | { kind: 'checklist'; outcome: 'staff' }
    | { kind: 'aftercare'; outcome: 'signed-in' }
  );

export type Kind = ScreenMeta['kind'];

export interface WizardContext {
  organisation: Organisation;
  /** Wrong tries said so far, those before the journey among them. */
  tries: Readonly<Record<Secret, number>>;
  resets: number;
  /** Messages asked for again. */
  repeats: number;
  waiting: Wait | null;
}

/** What a person says. The event's type is the answer's id; which there are is read off the flow. */
export interface WizardEvent {
  type: string;
}

const noTries: WizardContext['tries'] = {
  password: 0,
  code: 0,
  'activation-code': 0,
  pin: 0,
  'memorable-word': 0,
  'security-answer': 0,
  'birth-date': 0,
  identity: 0,
};

/** Tries that are safe where the organisation's limit is not known. */
const safeTries = 2;

/** Wrong tries after which we stop, so that one is always left before the organisation's lock. */
export function triesAllowed(attempts: Organisation['lockout']['attempts']): number {
  return typeof attempts === 'number' ? Math.max(0, Math.min(attempts - 1, 4)) : safeTries;
}

function attemptsAt({ lockout, securityCode, identity }: Organisation, secret: Secret) {
  if (secret === 'code') return securityCode.attempts;
  if (secret === 'identity') return identity.attempts;
  const { attempts, appliesTo } = lockout;
  const counted = appliesTo === 'unknown' || appliesTo.some((kind) => kind === secret);
  // A limit for one secret says nothing of another.
  return counted ? attempts : 'unknown';
}

export function freshContext(organisation: Organisation): WizardContext {
  return { organisation, tries: noTries, resets: 0, repeats: 0, waiting: null };
}

/** True also where the rule is unknown: the way may exist, and the person sees whether it does. */
function mayBe<Item>(rule: 'unknown' | 'none' | readonly Item[], item: Item): boolean {
  return rule === 'unknown' || (rule !== 'none' && rule.includes(item));
}

type GuardArgs = { context: WizardContext };
const org =
  (decide: (organisation: Organisation) => boolean) =>
  ({ context }: GuardArgs) =>
    decide(context.organisation);

/**
 * The wizard's vocabulary. Guards named `org…` are decided by the organisation's file alone, guards
 * named `trail…` by what was said so far; the map tells them apart by these names.
 */
export const wizard = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as Organisation,
    meta: {} as ScreenMeta,
  },
  guards: {
    orgLockEndsAfterMinutes: org(({ lockout }) => typeof lockout.minutes === 'number'),
    orgLockEndsByItself: org(({ lockout }) => lockout.minutes === 'auto'),
    orgLockNeedsStaff: org(
      ({ lockout }) => lockout.minutes === 'never' && lockout.resetUnlocks === false,
    ),
    orgEmailLiftsLock: org(({ lockout }) => lockout.unlockByEmail === true),
    orgNoSelfReset: org(({ recovery }) => recovery.selfService === false),
    orgResetCostsIdentity: org(({ recovery }) => recovery.costsIdentity === true),
    orgResetPauseKnown: org(({ recovery }) => typeof recovery.pauseMinutes === 'number'),
    orgMayResetByPost: org(({ recovery }) => mayBe(recovery.channels, 'post')),
    orgMayResetByText: org(({ recovery }) => mayBe(recovery.channels, 'text')),
    orgMayResetByEmail: org(({ recovery }) => mayBe(recovery.channels, 'email')),
    orgUsernameChangeable: org(({ username }) => username.changeable === true),
    orgUsernameFixed: org(({ username }) => username.changeable === false),
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
    orgCodePauseKnown: org(({ securityCode }) => typeof securityCode.pauseMinutes === 'number'),
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
        typeof proxy.review === 'object' ||
        (proxy.review === 'unknown' && proxy.teen === 'unknown'),
    ),
    orgAccessMayExpire: org(
      ({ proxy }) => proxy.adultExpires !== 'never' || proxy.guardianExpires !== 'never',
    ),
    orgNoStepParents: org(({ proxy }) => proxy.stepParent === 'none'),
    orgSamePractice: org(({ proxy }) => proxy.samePractice === true),
    orgMayNeedSamePractice: org(({ proxy }) => proxy.samePractice !== false),
    orgMayAskBirthDate: org(({ proxy }) => proxy.acceptStep !== 'none'),
    orgMayShareOnline: org(({ proxy }) => mayBe(proxy.ways, 'online')),
    orgIdentityPauseKnown: org(({ identity }) => minutesIn(identity.retryAfter) !== undefined),
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

    trailMayTry: ({ context }: GuardArgs, { secret, before }: { secret: Secret; before: number }) =>
      context.tries[secret] + before < triesAllowed(attemptsAt(context.organisation, secret)),
    trailAnswersMayHelp: ({ context: { organisation, tries } }: GuardArgs) =>
      organisation.recovery.withoutEmail === 'security-answer' &&
      tries['security-answer'] < triesAllowed(attemptsAt(organisation, 'security-answer')),
    trailResetSpent: ({ context }: GuardArgs) => context.resets > 0,
    trailResetLiftsLock: ({ context }: GuardArgs) =>
      context.resets === 0 && context.organisation.lockout.resetUnlocks === true,
    /** Once more, unless the second request is the one that brings the pause. */
    trailMayAskAgain: ({ context: { organisation, repeats } }: GuardArgs) => {
      const { pauseAfter } = organisation.recovery;
      return repeats === 0 && (typeof pauseAfter !== 'number' || pauseAfter > 2);
    },
    trailWaiting: ({ context }: GuardArgs) => context.waiting !== null,
    trailWaitsFor: ({ context }: GuardArgs, { wait }: { wait: Wait }) => context.waiting === wait,
  },
  actions: {
    countTries: assign({
      tries: ({ context }, { secret, times }: { secret: Secret; times: number }) => ({
        ...context.tries,
        [secret]: context.tries[secret] + times,
      }),
    }),
    /** A lock that has ended: the organisation counts anew, and so do we. */
    forgetTries: assign({
      tries: ({ context }, { secret }: { secret: Secret }) => ({ ...context.tries, [secret]: 0 }),
    }),
    countReset: assign({ resets: ({ context }) => context.resets + 1 }),
    countRepeat: assign({ repeats: ({ context }) => context.repeats + 1 }),
    startWaiting: assign({ waiting: (_, { wait }: { wait: Wait }) => wait }),
    endWaiting: assign({ waiting: null }),
  },
});
