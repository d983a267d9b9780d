import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test as plain } from '@playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { Desktop } from '../browser/support/desktop.ts';

const window = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
const needed = ['/usr/bin/WebKitWebDriver', '/usr/bin/dbus-run-session', '/usr/bin/Xvfb', window];
const missing = needed.filter((file) => !existsSync(file)).join(', ');

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tests in a window of WebKitGTK, the kin of Safari that Debian has: elsewhere skipped, except in CI. */
export const test = plain.extend<{ open: (url: string) => Promise<WebDriver> }>({
  open: async ({ baseURL }, use, testInfo) => {
    testInfo.skip(!process.env.CI && missing !== '', `Not installed: ${missing}`);
    expect(missing, 'not installed').toBe('');

    const desktop = new Desktop();
    const address = `http://127.0.0.1:${await freePort()}/`;
    const { port } = new URL(address);
    desktop.run(['WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
      // Its sandbox does not start for root, who runs the tests in a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
    try {
      await expect
        .poll(() =>
          fetch(`${address}status`).then(
            (r) => r.ok,
            () => false,
          ),
        )
        .toBe(true);
      const capabilities = new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: window, args: ['--automation'] },
      });
      const driver = await new Builder()
        .usingServer(address)
        .withCapabilities(capabilities)
        .build();
      await use(async (url) => {
        await driver.get(new URL(url, baseURL).href);
        await driver.wait(() => driver.executeScript("return 'hydrated' in globalThis"));
        return driver;
      });
      await driver.quit();
    } finally {
      await desktop.end();
    }
  },
});
