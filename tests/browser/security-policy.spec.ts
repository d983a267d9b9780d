import { expect, test } from '@playwright/test';
import { onConsole } from './support/console.ts';

for (const name of ['./', 'ar-XB/', 'help.html', 'en-XA/help.html', 'help/lockout.html']) {
  test(`nothing on ${name} is against the security policy`, async ({ page }) => {
    const complaints: string[] = [];
    onConsole(page, (text, type) => {
      if (['error', 'warning'].includes(type)) complaints.push(text);
    });
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const response = await page.goto(name);
    const policy = response!.headers()['content-security-policy'];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    await expect(page.locator('h1')).toBeVisible();
    if (!name.endsWith('.html')) await page.waitForFunction(() => 'hydrated' in globalThis);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'violations'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the policy is in force: a script written into the page does not run', async ({ page }) => {
  await page.goto('./');
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        try {
          const script = document.createElement('script');
          script.textContent = 'self.ran = true';
          document.body.append(script);
        } catch {
          // Trusted Types may refuse the text itself; the event comes all the same.
        }
      }),
  );
  expect(blocked).toMatch(/script|trusted-types/);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('what the page carries as data can be read', async ({ page }) => {
  await page.goto('./');
  const blocks = await page.locator('script[type="application/json"]').allTextContents();
  expect(blocks).toHaveLength(2);
  for (const block of blocks) expect(JSON.parse(block)).toBeInstanceOf(Object);
});
