import type { Problem } from '../src/organisation/parse.ts';
import type { Organisation } from '../src/organisation/schema.ts';

/** A file that says on which day it was last checked: a patients' file, or one for staff. */
type Checked = Pick<Organisation, 'checked'>;

const oneDay = 24 * 60 * 60_000;

/** A day as files write it, by the clock of this machine. */
export function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / oneDay;

/** A file cannot have been checked on a day that is still to come. */
export function checkedProblem({ checked }: Checked, today: string): Problem | undefined {
  if (checked === 'unknown' || checked <= today) return undefined;
  return { place: 'checked', sentence: `${checked} is still to come. Today is ${today}.` };
}

function howLongAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? '1 day ago, yesterday' : `${days} days ago`;
}

/** From when on somebody should look again. */
const ages = [
  { days: 365, advice: 'That is more than a year. Ask those who run the portal again.' },
  { days: 182, advice: 'That is more than half a year. Look through it again soon.' },
];

/** How old a file is, in a plain phrase; one that does not say is asked to. */
export function checkedSentence({ checked }: Checked, today: string): string {
  if (checked === 'unknown') {
    return (
      'Nobody knows how old this file is. Write in checked the day on which you last asked those ' +
      `who run the portal, such as "${today}".`
    );
  }
  const days = daysBetween(checked, today);
  const advice = ages.find((age) => days > age.days)?.advice;
  return [`Checked on ${checked}, ${howLongAgo(days)}.`, ...(advice ? [advice] : [])].join(' ');
}
