/**
 * How often this tab was cleared: all that is ever stored. A history entry from before the last time is
 * dead, so that nobody finds another person's answers by the browser's Back button.
 */
const key = 'doorstep-clears';

/** Where storage is denied, the count lives here, and in the history entries themselves. */
let known = 0;

export function clearCount(): number {
  try {
    return Math.max(known, Number(sessionStorage.getItem(key)) || 0);
  } catch {
    return known;
  }
}

/** A history entry knows of this many. */
export function learnClearCount(count: number): void {
  known = Math.max(known, count);
}

export function countClear(): void {
  known = clearCount() + 1;
  try {
    sessionStorage.setItem(key, String(known));
  } catch {
    // Denied: the count in memory has to do.
  }
}
