import { attemptsAllowed, limitOf, type Credential } from '../flow/attempts.ts';
import { freshContext } from '../flow/context.ts';
import { guards } from '../flow/guards.ts';
import { guardIn } from '../flow/routes-of.ts';
import type { Organisation } from '../organisation/schema.ts';
import { t } from './t.ts';

type TrailGuard = Extract<keyof typeof guards, `trail${string}`>;

/** What holds for somebody who has said nothing, or never: all that is said takes it away. */
const lostBySaying: readonly TrailGuard[] = [
  'trailMayTry',
  'trailMayAskAgain',
  'trailAnswersMayHelp',
  'trailResetLiftsLock',
];

const read = (guard: string) => {
  const { name, given } = guardIn(guard);
  return { name: name as TrailGuard, given };
};

/** Whether an organisation's rules let a guard on what was said hold for anybody. */
export function mayHold(guard: string, organisation: Organisation): boolean {
  const { name, given } = read(guard);
  if (!lostBySaying.includes(name)) return true;
  const [credential, before] = given;
  const decide = guards[name] as (args: object, given: object) => boolean;
  return decide({ context: freshContext(organisation) }, { credential, before: Number(before) });
}

/**
 * A guard as a condition that readers check by themselves: a page without a script cannot count. Of wrong tries all
 * count, also the last, and those before a wait that is over: so nobody is led nearer to a lock than by the app.
 */
export function conditionOf(guard: string, organisation: Organisation): string {
  const { name, given } = read(guard);
  if (name !== 'trailMayTry') return t(`when.${name}`);
  const kind = given[0] as Credential;
  const most = attemptsAllowed(limitOf(organisation, kind)) - 1;
  const credential = t(`credentials.${kind}`);
  return most > 0
    ? t('when.trailMayTry', { count: most, credential })
    : t('when.noTry', { credential });
}
