import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { screenOf, type Snapshot } from '../../src/flow/screen.ts';
import { served } from '../cases/served.ts';
import { openParts } from './support/checklist.ts';
import { lakeside } from './support/journeys.ts';

const checklist = '#/support/checklist';

const list = (page: Page) => page.locator('main[data-kind=checklist]');

/** Somebody follows a link to the checklist, and opens what can be filled in. */
async function openChecklist(page: Page) {
  await page.goto(`./${checklist}`);
  await expect(list(page)).toBeVisible();
  await openParts(page);
}

/** Whether answers alone, with no link, lead to the list at Lakeside Health. */
function leadToList(answers: readonly string[]): boolean {
  let snapshot: Snapshot | undefined = firstSnapshot(lakeside);
  for (const answer of answers) snapshot &&= follow(snapshot, answer);
  return snapshot !== undefined && screenOf(snapshot).kind === 'checklist';
}

/** The answers of the known case that says the most before it asks for support. */
const longestTrail = () =>
  served
    .map(({ answers }) => `${answers} contact-support me`.split(' '))
    .filter(leadToList)
    .sort((one, other) => other.length - one.length)[0]!;

/** Longer than any field is wide, with a word that fits in no line. */
const longText = (at: number) =>
  `begin${at}x ${'some words that go on '.repeat(10)}${'unbroken'.repeat(16)} end${at}x`;

/** Every field filled, each with a text of its own; returns the texts. */
async function fillAll(page: Page): Promise<string[]> {
  const fields = await page.locator('main :is(input[type=text], textarea)').all();
  const texts = fields.map((_, at) => longText(at));
  for (const [at, field] of fields.entries()) await field.fill(texts[at]!);
  expect(texts.length).toBeGreaterThan(8);
  return texts;
}

/** What can be read in the printed page; where its lines break does not matter. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4', margin: { left: '15mm', right: '15mm' } });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.replace(/\s+/g, '');
}

const hasPdfToText = () => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test.describe('on paper', () => {
  // On a developer's machine the tool may be missing; a run in CI installs it, and fails without.
  test.skip(!process.env.CI && !hasPdfToText(), 'pdftotext (poppler-utils) is not installed');

  for (const way of ['Print', 'Large print']) {
    test(`by "${way}", every filled field is whole, and there is no button`, async ({ page }) => {
      await openChecklist(page);
      const texts = await fillAll(page);
      const buttons = await page.locator('button').allInnerTexts();
      // The note looks like a secret until somebody has said that it is none.
      await page.evaluate(() => (window.print = () => undefined));
      await page.getByRole('button', { name: way, exact: true }).click();
      await page.getByRole('button', { name: 'It is no secret, go on' }).click();

      const paper = await printed(page);
      for (const text of texts) expect(paper).toContain(text.replace(/\s+/g, ''));
      for (const button of buttons) expect(paper).not.toContain(button.replace(/\s+/g, ''));
      expect(paper).toContain('Inanemergency,call');
    });
  }
});

test('a note with digits is asked about once, then all is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChecklist(page);
  await page.getByLabel('Patient’s full name').fill('Ana Lee');
  await page.getByLabel('Note', { exact: true }).fill('It asked for 4821');
  const copy = page.getByRole('button', { name: 'Copy as text' });
  const question = page.getByRole('group', { name: 'Is there a secret in your note?' });

  await copy.click();
  await expect(question).toBeFocused();
  await page.getByRole('button', { name: 'It is no secret, go on' }).click();
  await expect(page.getByRole('status')).toHaveText('The list is copied. You can paste it now.');
  await copy.click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^Once more: /);

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Patient’s full name: Ana Lee');
  expect(copied).toContain('It asked for 4821');
});

test('Enter in a field sends nothing and leads nowhere', async ({ page }) => {
  await openChecklist(page);
  const { href } = new URL(page.url());
  const name = page.getByLabel('Patient’s full name');
  await name.fill('Ana Lee');
  await name.press('Enter');
  await expect(name).toHaveValue('Ana Lee');
  expect(page.url()).toBe(href);
});

test('the list is saved as a file under a name that tells nothing', async ({ page }) => {
  await openChecklist(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('list.txt');
});

test.describe('in the hand', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list of whoever said the most is three screens long at most', async ({ page }) => {
    await page.goto('./?org=lakeside');
    for (const answer of longestTrail()) {
      if (answer === 'contact-support') {
        await page
          .getByRole('button', { name: /^(Contact support|Make a list for the call)$/ })
          .first()
          .click();
      } else {
        await page.locator(`main input[type=radio][value="${answer}"]`).check();
        await page.getByRole('button', { name: 'Continue' }).click();
      }
    }
    await expect(list(page)).toBeVisible();
    const { height } = (await list(page).boundingBox())!;
    console.log(`The list for the call: ${Math.round(height)} px high at 390 px`);
    expect(height).toBeLessThanOrEqual(3 * 844);
  });
});
