import type { Browser, Page } from '@playwright/test';
import type { Journey } from './journey.ts';
import type { Peer } from './peers.ts';
import { onPhone } from './phone.ts';

/** What a page of a journey tells, in ms; `zero` is when its navigation began, as a time of day. */
type Told =
  | { zero: number; painted: number }
  | { zero: number; step: number; pressed: number; shown: number };

/** One journey on a phone with nothing kept. Times in ms from the start of the navigation; bytes as they came. */
export interface Run {
  painted: number;
  /** The screen after the first answer, which is given as early as can be. */
  next: number;
  /** What had come by then. */
  bytes: number;
  /** From each further answer to its screen, of those that are one page. */
  steps: readonly number[];
}

/** Those that ask for a new page at each step: it is shown when it is painted. */
const severalPages: readonly Peer[] = ['bare', 'govuk'];

export async function run(
  browser: Browser,
  peer: Peer,
  address: string,
  { asked }: Journey,
): Promise<Run> {
  return onPhone(browser, async (page) => {
    const isOnePage = !severalPages.includes(peer);
    const picks = asked.map(({ pick }) => pick);
    await page.addInitScript(
      `self.picks = ${JSON.stringify(isOnePage ? picks : picks.slice(0, 1))}`,
    );
    await page.addInitScript({ path: 'bench/journey-in-page.js' });
    const come = await countBytes(page);
    const heard: Told[] = [];
    let bytes = 0;
    const done = new Promise<void>((resolve) =>
      page.on('console', (message) => {
        const text = message.text();
        if (!text.startsWith('journey ')) return;
        const told = JSON.parse(text.slice('journey '.length)) as Told;
        heard.push(told);
        const isNext = isOnePage
          ? 'step' in told && told.step === 0
          : 'painted' in told && heard.length === 2;
        if (isNext) bytes = come();
        const isLast = isOnePage ? 'step' in told && told.step === picks.length - 1 : isNext;
        if (isLast) resolve();
      }),
    );
    await page.goto(address, { waitUntil: 'commit' });
    await done;
    const paints = heard.filter((told) => 'painted' in told);
    const steps = heard.filter((told) => 'step' in told);
    const [first, second] = paints;
    return {
      painted: first!.painted,
      next: isOnePage ? steps[0]!.shown : second!.zero + second!.painted - first!.zero,
      bytes,
      steps: steps.slice(1).map(({ pressed, shown }) => shown - pressed),
    };
  });
}

/** What comes to the page, headers included; asked for again, so far. */
async function countBytes(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let sum = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  return () => sum;
}
