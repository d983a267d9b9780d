const style = { hour: 'numeric', minute: '2-digit' } as const;

/** `15:42`, or `3:42 PM`, in the reader's zone or a named one. */
export function clockTime(at: number, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, { ...style, ...(zone && { timeZone: zone }) }).format(
    at,
  );
}

/** `3:42 PM`, or `Wednesday at 3:42 PM` where that is on another day than `now`. */
export function clockTimeFrom(now: number, at: number, language: string): string {
  if (new Date(now).toDateString() === new Date(at).toDateString()) return clockTime(at, language);
  return new Intl.DateTimeFormat(language, { weekday: 'long', ...style }).format(at);
}

/** `12:42 PM PST`: with the zone's name, for somebody who is not there. */
export function clockTimeThere(at: number, language: string, zone: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...style,
    timeZone: zone,
    timeZoneName: 'short',
  });
  return format.format(at);
}
