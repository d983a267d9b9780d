import { expect, test } from '@playwright/test';
import { engines } from './support/engines/engines.ts';

interface Fault {
  /** Puts it into a page. */
  plant: () => void;
  /** The rule that says so, by engine; where there is none, the engine has no rule for it. */
  foundBy: Readonly<Record<string, string>>;
}

const faults: Readonly<Record<string, Fault>> = {
  'an image without a text': {
    plant: () => document.querySelector('main')!.append(document.createElement('img')),
    foundBy: {
      'html-validate': 'wcag/h37',
      axe: 'image-alt',
      IBM: 'img_alt_valid',
      HTML_CodeSniffer: 'WCAG2AA.Principle1.Guideline1_1.1_1_1.H37',
    },
  },
  'a field without a label': {
    plant: () => document.querySelector('main')!.append(document.createElement('input')),
    foundBy: {
      'html-validate': 'input-missing-label',
      axe: 'label',
      IBM: 'input_label_exists',
      HTML_CodeSniffer: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.F68',
    },
  },
  'a button without words': {
    plant: () => document.querySelector('main')!.append(document.createElement('button')),
    foundBy: {
      'html-validate': 'text-content',
      axe: 'button-name',
      IBM: 'input_label_exists',
      HTML_CodeSniffer: 'WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.Button.Name',
    },
  },
  'an id that stands twice': {
    plant: () => document.querySelectorAll('main .choice').forEach((e) => (e.id = 'x')),
    foundBy: {
      'html-validate': 'no-dup-id',
      axe: 'duplicate-id',
      HTML_CodeSniffer: 'WCAG2AA.Principle4.Guideline4_1.4_1_1.F77',
    },
  },
  'a heading that can hardly be read': {
    plant: () => (document.querySelector('h1')!.style.color = '#ddd'),
    foundBy: {
      axe: 'color-contrast',
      IBM: 'text_contrast_sufficient',
      HTML_CodeSniffer: 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G145.Fail',
    },
  },
  'a label that could be darker': {
    plant: () => (document.querySelector<HTMLElement>('main label')!.style.color = '#6b6b6b'),
    foundBy: {
      axe: 'color-contrast-enhanced',
      HTML_CodeSniffer: 'WCAG2AAA.Principle1.Guideline1_4.1_4_6.G17.Fail',
    },
  },
  'a second part for the main thing': {
    plant: () => document.body.append(document.createElement('main')),
    foundBy: {
      'html-validate': 'no-multiple-main',
      axe: 'landmark-no-duplicate-main',
      IBM: 'aria_main_label_unique',
    },
  },
  'a page that does not say its language': {
    plant: () => document.documentElement.removeAttribute('lang'),
    foundBy: {
      'html-validate': 'element-required-attributes',
      axe: 'html-has-lang',
      IBM: 'html_lang_exists',
      HTML_CodeSniffer: 'WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2',
    },
  },
};

for (const engine of engines) {
  test(`${engine.name} is awake: of what is planted on a page it finds what it has a rule for`, async ({
    page,
  }) => {
    await page.goto('./');
    await page.waitForFunction(() => 'hydrated' in globalThis);
    let before = await engine.look(page);
    for (const [fault, { plant, foundBy }] of Object.entries(faults)) {
      const rule = foundBy[engine.name];
      if (!rule) continue;
      await page.evaluate(plant);
      const now = await engine.look(page);
      const fresh = now.filter((finding) => !before.includes(finding));
      expect(
        fresh.filter((finding) => finding.startsWith(rule)),
        `${rule} for ${fault}, of ${fresh}`,
      ).not.toEqual([]);
      before = now;
    }
  });
}
