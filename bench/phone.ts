import type { Browser, Page } from '@playwright/test';

/** What Lighthouse calls mobile: a phone of the middle, four times slower than this machine, on slow 4G. */
export const phone = {
  looks: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  },
  slowdown: 4,
  latency: 150,
  kilobitsDown: 1600,
  kilobitsUp: 750,
};

const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

/** A page on that phone, with nothing in its cache; gone again after `work`. */
export async function onPhone<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(phone.looks);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: bytesPerSecond(phone.kilobitsDown),
      uploadThroughput: bytesPerSecond(phone.kilobitsUp),
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    return await work(page);
  } finally {
    await context.close();
  }
}
