/** `20 minutes`, `48 hours`, `2 hours, 30 minutes`: as a person says it, who seldom thinks in 2880 minutes. */
export function lengthOfTime(minutes: number, language: string): string {
  const say = (count: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  if (minutes < 120) return say(minutes, 'minute');
  const hours = say(Math.floor(minutes / 60), 'hour');
  const rest = minutes % 60;
  if (rest === 0) return hours;
  return new Intl.ListFormat(language, { type: 'unit' }).format([hours, say(rest, 'minute')]);
}
