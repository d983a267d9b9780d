// Runs in the page before anything else does: tells the first contentful paint, in ms since the start of the
// navigation, as soon as it is known.
new PerformanceObserver((list) => {
  const [paint] = list.getEntriesByName('first-contentful-paint');
  if (paint) console.debug('paint', JSON.stringify(paint.startTime));
}).observe({ type: 'paint', buffered: true });
