const two = (count: number) => String(count).padStart(2, '0');

/** `2026-11-27T14:05:00+01:00`: by the device's clock, and how far that is from UTC. */
export function isoWithOffset(at: number): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const clock = new Date(at + ahead * 60_000).toISOString().slice(0, 19);
  const apart = Math.abs(ahead);
  return `${clock}${ahead < 0 ? '-' : '+'}${two(Math.floor(apart / 60))}:${two(apart % 60)}`;
}

/** The next time at which a clock shows `14:30`: today, or tomorrow if that is over. */
export function nextAt(clock: string, now: number): number {
  const [hours, minutes] = clock.split(':').map(Number);
  const next = new Date(now);
  next.setHours(hours!, minutes!, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}
