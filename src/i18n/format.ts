/* What every sentence may need. What only later screens say is in format-time.ts. */

/** `November 23, 2026`, of `2026-11-23`. */
export function formatDate(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** `48 hours`: so many of a unit that Intl knows. */
export function formatUnit(count: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
}

export function formatList(
  items: readonly string[],
  language: string,
  type: Intl.ListFormatType,
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}
