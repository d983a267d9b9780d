import type { TrailEntry } from './replay.ts';
import type { RootAnswer, ScreenId } from './screen.ts';

/** Who is helped, where it is not whoever reads this, for themselves. */
export type Role = 'caller' | 'child' | 'teenager' | 'someone';

/** In which form we speak: to staff with a caller, or to whoever helps somebody else. */
export type Form = 'caller' | 'someone';

export const formOf = (role: Role | undefined): Form | undefined =>
  role === 'caller' ? role : role && 'someone';

/** The answers that tell it, each by itself or with its screen: nobody is asked for this alone. */
export const tells: Readonly<
  Partial<Record<RootAnswer | `${ScreenId}/${string}`, Role | 'patient'>>
> = {
  caller: 'caller',
  'support.who/caller': 'caller',
  'support.who/caregiver': 'someone',
  'support.who/me': 'patient',
  'start.inside/for-someone': 'someone',
  'sign-in.method/for-someone': 'someone',
  'rejected.before/for-someone': 'someone',
  'activation.age/child': 'child',
  'activation.age/for-someone': 'someone',
  'activation.age/invited': 'someone',
  'activation.not-come/for-someone': 'someone',
  'proxy.whose/child': 'child',
  'proxy.whose/teenager': 'teenager',
  'proxy.whose/adult': 'someone',
  'proxy.whose/cannot-agree': 'someone',
  'proxy.part/child': 'child',
  'proxy.part/teenager': 'teenager',
  'proxy.part/adult': 'someone',
  'proxy.part/only-theirs': 'patient',
  'proxy.their-login/child': 'child',
  'proxy.their-login/teenager': 'teenager',
  'proxy.their-login/adult': 'someone',
  'proxy.their-login/cannot-agree': 'someone',
  'proxy.ended/older': 'child',
  'proxy.gone/older': 'child',
};

/** Something that was told on the way, and the index of the entry that told it. */
export interface Told<What> {
  what: What;
  index: number;
}

function toldNext(
  before: Told<Role> | undefined,
  { screen, answer }: TrailEntry,
  index: number,
): Told<Role> | undefined {
  const what = tells[answer as RootAnswer] ?? tells[`${screen}/${answer}`];
  if (!what) return before;
  if (what === 'patient') return undefined;
  // Staff stay staff whatever they say of their caller, until somebody says who asks; a child stays a child.
  const isStaff = before?.what === 'caller' && screen !== 'support.who';
  const isChild = before && before.what !== 'caller' && what === 'someone';
  return isStaff || isChild ? before : { what, index };
}

/** Who is helped, as the last entries have it that tell of it. Start again keeps it. */
export const roleOf = (entries: readonly TrailEntry[]): Told<Role> | undefined =>
  entries.reduce<Told<Role> | undefined>(toldNext, undefined);

/** Whether somebody needs care on this day; tomorrow that is over. By the reader's own days. */
export function todayOf(entries: readonly TrailEntry[], now: number): Told<'today'> | undefined {
  const index = entries.findLastIndex(({ answer }) => answer === 'no-time');
  const entry = entries[index];
  const isToday = entry && new Date(entry.at).toDateString() === new Date(now).toDateString();
  return isToday ? { what: 'today', index } : undefined;
}
