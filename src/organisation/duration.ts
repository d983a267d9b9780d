const units = 'second|minute|hour|day|working day|week|month';

/** A length of time as an organisation writes it: "48 hours". Whole numbers; units as a person says them. */
export const durationPattern = new RegExp(`^([1-9]\\d{0,4}) (${units})s?$`);

export interface Duration {
  count: number;
  unit: 'second' | 'minute' | 'hour' | 'day' | 'working day' | 'week' | 'month';
}

/** What a length of time says; nothing if the text is none. */
export function durationOf(text: string): Duration | undefined {
  const [, count, unit] = durationPattern.exec(text) ?? [];
  return unit ? { count: Number(count), unit: unit as Duration['unit'] } : undefined;
}

const minutesEach: Partial<Record<Duration['unit'], number>> = { minute: 1, hour: 60, day: 1440 };

/** The minutes of a length of time that a clock can count down; nothing for months, working days or no length at all. */
export function minutesIn(text: string): number | undefined {
  const { count, unit } = durationOf(text) ?? {};
  const each = unit && minutesEach[unit];
  return each && count ? each * count : undefined;
}
