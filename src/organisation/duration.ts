const units = 'second|minute|hour|day|working day|week|month';

/** A length of time as an organisation writes it: "48 hours". Whole numbers; units as a person says them. */
export const durationPattern = new RegExp(`^([1-9]\\d{0,3}) (${units})s?$`);

export interface Duration {
  count: number;
  unit: 'second' | 'minute' | 'hour' | 'day' | 'working day' | 'week' | 'month';
}

/** What a length of time says; nothing if the text is none. */
export function durationOf(text: string): Duration | undefined {
  const [, count, unit] = durationPattern.exec(text) ?? [];
  return unit ? { count: Number(count), unit: unit as Duration['unit'] } : undefined;
}
