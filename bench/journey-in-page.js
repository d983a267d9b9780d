// Runs in each page of a journey before anything else does: makes the choice of that screen and presses Continue as
// soon as somebody could see them, and tells what `Told` in journeys.ts says. `self.picks` has the choices, from 0.
// Not TypeScript: tsx would put helpers of its own into it, which the page does not have.
(() => {
  const { picks } = self;
  const zero = performance.timeOrigin;
  const button = () =>
    document.querySelector('main form [type=submit], main .sd-navigation__next-btn');
  const heading = () =>
    document.querySelector('main h1, main .sd-question__title .sv-string-viewer')?.textContent;
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  const tell = (what) => console.debug('journey', JSON.stringify(what));

  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) tell({ zero, painted: paint.startTime });
  }).observe({ type: 'paint', buffered: true });

  // A site of several pages has its number in the address.
  let step = Number(/\/(\d+)\.html/.exec(location.pathname)?.[1] ?? 1) - 1;

  function press() {
    const [radios, next] = [document.querySelectorAll('main [type=radio]'), button()];
    if (!next || radios.length === 0 || !isPainted()) return requestAnimationFrame(press);
    const before = heading();
    const pressed = performance.now();
    radios[picks[step]].click();
    next.click();
    requestAnimationFrame(() => wait(before, pressed));
  }

  function wait(before, pressed) {
    if (heading() === before || !heading()) requestAnimationFrame(() => wait(before, pressed));
    // The next task comes after the frame is painted.
    else
      setTimeout(() => {
        tell({ zero, step, pressed, shown: performance.now() });
        step += 1;
        // Somebody reads first: what is fetched meanwhile has time to come.
        if (step < picks.length) setTimeout(press, 1500);
      });
  }

  if (picks[step] !== undefined) requestAnimationFrame(press);
})();
