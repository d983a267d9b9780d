/**
 * How often this tab was wiped: all that is ever stored. A history entry from before the last wipe is
 * dead, so that nobody finds another person's answers by the browser's Back button.
 */
const key = 'doorstep-wipes';

/** Where storage is denied, the count lives here, and in the history entries themselves. */
let seen = 0;

export function wipesSoFar(): number {
  try {
    return Math.max(seen, Number(sessionStorage.getItem(key)) || 0);
  } catch {
    return seen;
  }
}

/** A history entry knows of this many wipes. */
export function heardOfWipes(count: number): void {
  seen = Math.max(seen, count);
}

export function countWipe(): void {
  seen = wipesSoFar() + 1;
  try {
    sessionStorage.setItem(key, String(seen));
  } catch {
    // Denied: the count in memory has to do.
  }
}
