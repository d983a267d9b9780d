/** Does something once nobody waits for the page. Safari has no requestIdleCallback. */
export const whenQuiet = (task: () => void) =>
  'requestIdleCallback' in self ? requestIdleCallback(task) : setTimeout(task, 1500);
