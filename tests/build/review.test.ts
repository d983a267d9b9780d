import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { causesOn } from '../../build/causes.ts';
import { reviewFile } from '../../build/review.ts';
import { labelOf } from '../../build/flow-page/words.ts';
import { flowMap } from '../../src/flow/map.ts';
import { organisations } from '../flow/organisations.ts';

const file = 'public/orgs/lakeside.json';
const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function pageOf(file: string, since?: string): Promise<string> {
  const rendered = await reviewFile(file, { since });
  if ('problem' in rendered) throw new Error(rendered.problem);
  return rendered.page;
}

const hostile = '</script><script>alert(1)</script> & Sons';
let text: string;
let page: Document;
/** The page of the same file after a new phone and an odd name, held beside the first. */
let later: Document;

beforeAll(async () => {
  text = await pageOf(file);
  page = new JSDOM(text).window.document;
  const changed = readFileSync(file, 'utf8')
    .replaceAll('216-555-0142', '216-555-0999')
    .replace('"Lakeside Health"', JSON.stringify(hostile));
  const laterText = await pageOf(written('lakeside.json', changed), written('before.html', text));
  later = new JSDOM(laterText).window.document;
});

const textOf = (document: Document, id: string) =>
  document.getElementById(id)?.textContent.replace(/\s+/g, ' ') ?? '';

test('whoever approves the words finds every screen that patients come to, with each answer and where it leads', () => {
  for (const { id, answers } of flowMap(organisations.lakeside).screens) {
    const article = page.getElementById(id)!;
    expect(article?.tagName, id).toBe('ARTICLE');
    const links = [...article.querySelectorAll('.way a')].map((link) => link.getAttribute('href'));
    for (const answer of answers) {
      expect(links, id).toContain(`#${answer.target}`);
      // A label may hold a name of the organisation's.
      const label = labelOf(id, answer.id);
      if (!label.includes('‹')) expect(textOf(page, id)).toContain(label);
    }
  }
});

test('a screen that no answer leads to under these rules is told apart', () => {
  const reached = new Set(flowMap(organisations.lakeside).screens.map(({ id }) => id));
  const others = flowMap().screens.filter(({ id }) => !reached.has(id));
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(page.querySelector(`#unreachable [id="${id}"]`)).toBeTruthy();
});

test('every cause stands on its screen with how people say it and what it rests on', () => {
  for (const { id } of flowMap(organisations.lakeside).screens) {
    for (const cause of causesOn(id)) {
      const told = textOf(page, `${id}/${cause.id}`);
      expect(told).toContain('Rests on:');
      if (!cause.line.includes('{{')) expect(told).toContain(cause.line);
    }
  }
});

test('a sentence names the rule that it rests on, with its value', () => {
  expect(textOf(page, 'lockout.wait')).toMatch(
    /after 5 wrong tries\. .{0,3}rule lockout\.attempts: 5/,
  );
});

test('what staff read with a caller stands beside what patients read', () => {
  expect(textOf(page, 'lockout.wait')).toMatch(
    /For patients and helpers: Leave the account alone [^:]+?For staff with a caller: If nobody lifts it/,
  );
});

test('what the file does not tell stands under "unknown", and nothing else', () => {
  expect(textOf(page, 'unknown')).toContain('portal.sharedLogin');
  expect(textOf(page, 'unknown')).not.toContain('lockout.attempts');
});

test('each link within the page leads somewhere, and no two things have one name', () => {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href')!.slice(1),
  );
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test('one title, and no heading skips a level, for whoever moves by headings', () => {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test('the same file makes the same page, byte by byte', async () => {
  expect(await pageOf(file)).toBe(text);
});

test('a new phone number stands under "What changed", as a rule and in each sentence', () => {
  const changes = textOf(later, 'changes');
  expect(changes).toContain('support.phone Before: 216-555-0142 Now: 216-555-0999');
  expect(changes).toMatch(/Sentences .*216-555-0999/);
});

test('a name that looks like a script is shown by its characters, and runs nothing', () => {
  expect(later.querySelector('h1')?.textContent).toContain(hostile);
  const scripts = [...later.querySelectorAll('script')].map(({ textContent }) => textContent);
  expect(scripts.filter((script) => script === 'alert(1)')).toEqual([]);
});

test('the page of another organisation is refused in a sentence', async () => {
  const other = written('northfield.html', text.replace('"id":"lakeside"', '"id":"northfield"'));
  expect(await reviewFile(file, { since: other })).toEqual({
    problem: `${other}: This is the page of Lakeside Health (northfield), not of Lakeside Health (lakeside).`,
  });
});

test.each([
  ['a letter', '<p>Dear colleagues</p>'],
  ['a page whose record is torn', '<script type="application/json" id="record">{"page":</script>'],
  [
    'a page whose record is of another kind',
    '<script type="application/json" id="record">{}</script>',
  ],
])('%s is no page to compare with, and is said to be none', async (_, html) => {
  const other = written('other.html', html);
  expect(await reviewFile(file, { since: other })).toEqual({
    problem: `${other}: This is no page that npm run review has made.`,
  });
});

test('a file that is not there, or that follows no schema, is told before anything is made', async () => {
  expect(await reviewFile('public/orgs/nowhere.json')).toMatchObject({
    problem: expect.stringContaining('There is no such file'),
  });
  expect(await reviewFile(written('empty.json', '{}'))).toHaveProperty('problem');
});
