/** `23 Nov 2026, 15:42 GMT+1`: with the zone, since support may be elsewhere. */
export function momentIn(at: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(at);
}
