// Runs in the page before anything else does: chooses the first answer and presses Continue as soon as
// somebody could see them, and tells what `Tap` in tap.ts says. Not TypeScript: tsx would put
// helpers of its own into it, which the page does not have.
(() => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const screen = () => document.querySelector('main')?.dataset.screen;
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  let first;
  let pressed;

  function press() {
    const button = document.querySelector('main form [type=submit]');
    if (!button || !isPainted()) return requestAnimationFrame(press);
    first = screen();
    pressed = performance.now();
    document.querySelector('main form [type=radio]').click();
    button.click();
    requestAnimationFrame(wait);
  }

  function wait() {
    if (screen() === first) requestAnimationFrame(wait);
    // The next task comes after the frame is painted.
    else setTimeout(end);
  }

  function end() {
    const shown = performance.now();
    // The page hears of a long task some time after it.
    setTimeout(() => {
      const times = tasks
        .filter(({ startTime }) => startTime < shown)
        .map(({ duration }) => duration);
      const longest = Math.max(0, ...times);
      const blocking = times.reduce((sum, time) => sum + Math.max(0, time - 50), 0);
      console.debug('tap', JSON.stringify({ pressed, shown, longest, blocking }));
    }, 500);
  }

  requestAnimationFrame(press);
})();
