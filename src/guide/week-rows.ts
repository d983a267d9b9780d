import type { Week } from '../organisation/opening/schema.ts';
import { weekdays } from '../organisation/opening/week.ts';

type Spans = Week['week']['monday'];

export interface Day {
  name: string;
  /** `8:00 AM – 5:00 PM`; none on a day on which nobody answers. */
  open: string[];
}

/** Any Monday: only its name is shown. */
const monday = Date.UTC(2024, 0, 1);
const oneDay = 24 * 60 * 60 * 1000;

/** The opening hours of a week, and of the holidays, as a list that stays true on paper. */
export function weekRows({ week, holidays, zone }: Week, language: string) {
  const format = (time: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(time);
  const clock = (text: string) =>
    format(Date.parse(`2024-01-01T${text.replace('24:', '00:')}:00Z`), { timeStyle: 'short' });
  const shown = (spans: Spans) => spans.map(([from, to]) => `${clock(from)} – ${clock(to)}`);

  const rows: Day[] = weekdays.map((day, at) => ({
    name: format(monday + at * oneDay, { weekday: 'long' }),
    open: shown(week[day]),
  }));
  for (const { date, open } of holidays) {
    rows.push({ name: format(Date.parse(date), { dateStyle: 'long' }), open: shown(open) });
  }
  return { rows, zone: zoneName(zone, language) };
}

/** `Eastern Time`, summer and winter alike. */
function zoneName(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
