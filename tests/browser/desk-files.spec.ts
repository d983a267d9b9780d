import { expect, test } from '@playwright/test';
import { desk, open } from './support/desk.ts';
import { watch } from './support/patient.ts';

/* The desk as it is served to staff, and its staff file. */

test('the desk is under as strict a policy as patients are, and in no search engine', async ({
  page,
}) => {
  const troubles = await watch(page, new URL(desk).origin);
  const headers = (await open(page, `${desk}?org=lakeside`)).headers();
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  await expect(page.locator('h1').first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('an agent asks for the staff file of the organisation that they help for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `${desk}?org=northfield`);
  expect(asked.filter((url) => url.includes('desk-orgs'))).toEqual([
    `${desk}desk-orgs/northfield.json`,
  ]);
});

const troubles = {
  'has a fault': ['{ "format": 1, "powers": { "unlock": "yes" } }', 200, 'There is a fault in'],
  'is not there': ['', 404, 'There is no staff file'],
  'does not come': ['', 503, 'The staff file did not come'],
} as const;

for (const [what, [body, status, sentence]] of Object.entries(troubles)) {
  test(`an agent whose staff file ${what} is told so, and can help all the same`, async ({
    page,
  }) => {
    await page.route('**/desk-orgs/*', (route) =>
      route.fulfill({ body, status, contentType: 'application/json' }),
    );
    await open(page, desk);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator('h1').first()).toBeVisible();
  });
}

test('an agent who comes for an organisation that there is not has no rules of another', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `${desk}?org=nowhere`);
  expect(asked.filter((url) => url.includes('desk-orgs'))).toEqual([]);
});
