import type { FlowMap } from '../../src/flow/map.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { branchesOf, type Branch } from './conditions.ts';
import { guardWords } from './guard-words.ts';
import { linkTo } from './words.ts';

interface Decision {
  id: string;
  name: string;
  /** What it asks first, and where that leads: the two together tell it from most others. */
  guard: keyof typeof guardWords;
  first: ScreenId;
  /** Where it leads in the end, if others begin alike. */
  last?: ScreenId;
  /** What it asks on the way, if others begin and end alike. */
  asks?: ScreenId;
}

/** Ways on that stand at several answers, each told once. */
export const decisions: readonly Decision[] = [
  {
    id: 'new-password',
    name: 'A new password',
    guard: 'orgOtherAccountOnly',
    first: 'sso.their-password',
    last: 'password.reset',
    asks: 'password.whose',
  },
  {
    id: 'end-of-a-lock',
    name: 'The end of a lock',
    guard: 'orgOtherAccountOnly',
    first: 'sso.provider',
    last: 'lockout.says',
  },
  {
    id: 'other-proof',
    name: 'Another proof of identity',
    guard: 'orgNoOtherProof',
    first: 'identity.none-accepted',
  },
  {
    id: 'new-contact',
    name: 'A new email or phone',
    guard: 'orgOtherAccountOnly',
    first: 'contact-details.their-desk',
  },
  {
    id: 'shared-email',
    name: 'Two people on one email',
    guard: 'orgEmailMayBeShared',
    first: 'username.may-share',
  },
  {
    id: 'new-code',
    name: 'A new code or link',
    guard: 'orgSelfSignup',
    first: 'activation.sign-up',
  },
  {
    id: 'code-pause',
    name: 'Too many codes',
    guard: 'orgCodePauseKnown',
    first: 'security-code.paused',
  },
  {
    id: 'reset-pause',
    name: 'Too many new passwords',
    guard: 'orgResetPauseKnown',
    first: 'reset.paused',
  },
  {
    id: 'proof-pause',
    name: 'Too many proofs of identity',
    guard: 'orgIdentityPauseKnown',
    first: 'identity.wait',
  },
  {
    id: 'abroad',
    name: 'A portal from abroad',
    guard: 'orgOpenAbroad',
    first: 'device.private-window',
  },
];

/** The branches as lines of a list. */
function linesOf(branches: readonly Branch[]): string[] {
  return branches.map(({ condition, target }, index) => {
    const words = [index > 0 && 'else', condition].filter(Boolean).join(' ');
    return `- ${words} → ${linkTo(target)}`;
  });
}

/** The decision that begins with the first of these branches. */
export const decisionFrom = (branches: readonly Branch[]) =>
  decisions.find(
    ({ guard, first, last, asks }) =>
      branches[0]!.target === first &&
      branches[0]!.condition === guardWords[guard] &&
      (!last || branches.at(-1)!.target === last) &&
      (!asks || branches.some(({ target }) => target === asks)),
  );

/** How an answer leads on: what stands on its own line, and a list of conditions below it. */
export interface WaysOn {
  at: string;
  list: string[];
}

export function waysOn(branches: readonly Branch[]): WaysOn {
  const [only, ...more] = branches as [Branch, ...Branch[]];
  if (more.length === 0) {
    const condition = only.condition ? `, only ${only.condition}` : '';
    return { at: `${condition} → ${linkTo(only.target)}`, list: [] };
  }
  const start = branches.findIndex((_, index) => decisionFrom(branches.slice(index)));
  if (start < 0) return { at: '', list: linesOf(branches) };
  const { name } = decisionFrom(branches.slice(start))!;
  const link = `*[${name}]*`;
  if (start === 0) return { at: ` → ${link}`, list: [] };
  return { at: '', list: [...linesOf(branches.slice(0, start)), `- else → ${link}`] };
}

/** The decisions that stand at many answers, told once. */
export function decisionsOf({ screens }: FlowMap): string[] {
  const all = screens.flatMap((screen) => [...branchesOf(screen).values()]);
  return decisions.flatMap((decision) => {
    const branches = all.find((one) => decisionFrom(one) === decision)!;
    return [`### <a id="${decision.id}"></a>${decision.name}`, '', ...linesOf(branches), ''];
  });
}
