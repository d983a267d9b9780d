import { weekdays } from '../../src/organisation/opening/week.ts';

const shape =
  /^(\p{L}+)(?:\s*(?:-|–|to)\s*(\p{L}+))?[\s,]+([\d:]+)\s*(?:-|–|to)\s*([\d:]+)\s+(\S+)$/u;

const dayOf = (text: string) =>
  text.length < 2 ? -1 : weekdays.findIndex((day) => day.startsWith(text.toLowerCase()));

const twoDigits = (time: string) => (/^\d:/.test(time) ? `0${time}` : time);

/** `mon-fri 8:00-17:00 America/New_York` as an organisation's file writes it; as it is where it is of no such shape. */
export function hoursOf(text: string): unknown {
  const [, firstDay, lastDay = firstDay, from, to, zone] = shape.exec(text) ?? [];
  if (!firstDay || !lastDay || !from || !to)
    return text.toLowerCase() === 'always' ? 'always' : text;
  const [first, last] = [dayOf(firstDay), dayOf(lastDay)];
  if (first < 0 || last < first) return text;
  const open = [[twoDigits(from), twoDigits(to)]];
  const days = weekdays.slice(first, last + 1).map((day) => [day, open]);
  return { zone, week: Object.fromEntries(days) };
}
