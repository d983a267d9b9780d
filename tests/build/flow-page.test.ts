import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { flowPage } from '../../build/flow-page.ts';
import { flowPictures } from '../../build/flow-pictures.ts';
import { branchesOf, wordsFor } from '../../build/flow-page/conditions.ts';
import { decisionFrom, decisions } from '../../build/flow-page/decisions.ts';
import { anchorOf, sourceOf } from '../../build/flow-page/sources.ts';
import { labelOf, titleOf } from '../../build/flow-page/words.ts';
import { wizardMachine } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';

const map = flowMap();
const page = readFileSync('docs/flow.md', 'utf8');
const sectionOf = (id: string) => page.split(`<a id="${id}"></a>`)[1]!.split('\n#')[0]!;

test('the page in docs is the flow as it is', () => {
  // Run `npm run map` if it is not.
  expect(page).toBe(flowPage(map));
});

test('the pictures in docs are the flow as it is', async () => {
  const pictures = Object.entries(await flowPictures());
  for (const [path, svg] of pictures) {
    expect(readFileSync(`docs/flow/${path}.svg`, 'utf8'), path).toBe(svg);
    expect(page).toContain(`(flow/${path}.svg)`);
  }
  expect(readdirSync('docs/flow')).toHaveLength(pictures.length);
});

test('each screen stands with its title and its name, each answer with its label and its name', () => {
  for (const { id, answers } of map.screens) {
    const section = sectionOf(id);
    expect(section.split('\n')[0]).toBe(titleOf(id));
    expect(section).toContain(`\`${id}\` · `);
    for (const answer of answers) {
      expect(section).toContain(`“${labelOf(id, answer.id)}” (\`${answer.id}\`)`);
    }
  }
});

test('no two screens have one title, which is what links go by', () => {
  const titles = [
    ...map.screens.map(({ id }) => titleOf(id)),
    ...decisions.map(({ name }) => name),
  ].map((title) => title.toLowerCase());
  expect(new Set(titles).size).toBe(titles.length);
});

test('every link by title has its place at the end of the page', () => {
  const prose = page.replace(/```[\s\S]*?```/g, '');
  const places = new Set([...prose.matchAll(/^\[(.+?)\]: /gm)].map(([, title]) => title));
  const used = [...prose.matchAll(/\[([^[\]]+)\](?![(:])/g)].map(([, title]) => title);
  expect(used.filter((title) => !places.has(title))).toEqual([]);
});

test('every link within the page leads to something that is there', () => {
  const anchors = new Set([...page.matchAll(/<a id="(.+?)">/g)].map(([, id]) => id));
  const links = [...page.matchAll(/\]\(#(.+?)\)|^\[.+\]: #(.+)$/gm)].map(
    (link) => link[1] ?? link[2],
  );
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

test('every link to another file leads to a heading or a line that is there', () => {
  for (const [, path, anchor] of page.matchAll(/\]\(([^#)]+)#([^)]+)\)/g)) {
    const file = posix.join('docs', path!);
    expect(existsSync(file), file).toBe(true);
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = /^L(\d+)$/.exec(anchor!)?.[1];
    const headings = lines
      .filter((text) => /^#+ /.test(text))
      .map((text) => text.replace(/^#+ /, ''));
    if (line) expect(lines[Number(line) - 1], anchor).toMatch(/^\{"id": "RW-/);
    else expect(headings.map(anchorOf), file).toContain(anchor);
  }
});

test('the source of every screen is a case, a rule or a note that is there', () => {
  for (const { id } of map.screens) {
    const [path, name] = id.split('.') as [string, string];
    const { source } = wizardMachine().states[path]!.states[name]!.meta as { source?: string };
    const told = sourceOf(id);
    if (!source) expect(told).toBeUndefined();
    else expect(sectionOf(id)).toContain(told);
    if (source?.startsWith('RW-')) {
      const [, file, line] = /\.\.\/([^#]+)#L(\d+)\)/.exec(told!)!;
      const found = readFileSync(file!, 'utf8').split('\n')[Number(line) - 1]!;
      expect(found).toContain(`"${source}"`);
    }
  }
});

test('every condition has its words', () => {
  const conditions = map.screens.flatMap(({ answers }) =>
    answers.flatMap(({ when }) => when?.split(' and ') ?? []),
  );
  for (const condition of conditions) {
    expect(wordsFor(condition.replace('not ', '')), condition).toMatch(
      /^(if|where),? (?!.*undefined)/,
    );
  }
});

test('what is told once is the same wherever it is met', () => {
  const all = map.screens.flatMap((screen) => [...branchesOf(screen).values()]);
  for (const decision of decisions) {
    const ends = all.flatMap((branches) => {
      const start = branches.findIndex(
        (_, index) => decisionFrom(branches.slice(index)) === decision,
      );
      return start < 0 ? [] : [JSON.stringify(branches.slice(start))];
    });
    expect(new Set(ends).size, decision.name).toBe(1);
  }
});
