import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  jsonSchema,
  noticeJsonSchema,
  noticeSchemaFile,
  schemaFile,
} from '../../build/json-schema.ts';
import { ruleNames, unknownRules } from '../../src/organisation/rule-names.ts';
import { freshContext } from '../../src/flow/context.ts';
import { wizard } from '../../src/flow/setup.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { readOrganisation } from '../../src/organisation/read.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
}

/** Examples, organisations at the corners of the rules, and the published rules of real ones. */
const folders = ['public/orgs', 'tests/orgs', 'tests/orgs/real'];
const files = (await Promise.all(folders.map(filesIn))).flat();
const organisations: Organisation[] = [];

describe('a health system can host', () => {
  test.each(files)('%s', async (file) => {
    const read = readOrganisation(JSON.parse(await readFile(file, 'utf8')));
    expect(read).not.toHaveProperty('problems');
    if ('organisation' in read) {
      expect(read.changes).toEqual([]);
      organisations.push(read.organisation);
    }
  });
});

test('who copies the default finds every rule in it, and nothing that varies known', async () => {
  const { $schema, format, ...rules } = JSON.parse(
    await readFile('public/orgs/default.json', 'utf8'),
  ) as {
    $schema: string;
    format: number;
  };
  expect($schema).toBe('../schema/organisation.schema.json');
  expect(format).toBe(2);
  expect(rules).toEqual(neutralOrganisation);
  expect(unknownRules(neutralOrganisation)).toEqual(
    ruleNames.filter((rule) => !['name', 'portal.name'].includes(rule)),
  );
});

test('an editor checks a file against the rules as they are now: else run `npm run schema`', async () => {
  expect(await readFile(schemaFile, 'utf8')).toBe(await jsonSchema());
});

test('an editor checks a notice too', async () => {
  expect(await readFile(noticeSchemaFile, 'utf8')).toBe(await noticeJsonSchema());
});

test.each(ruleNames)('a health system can read what %s changes', async (place) => {
  const [name, group] = place.split('.').reverse();
  const sections = (await readFile('docs/organisation.md', 'utf8')).split(/^## /m);
  const title = group ? `\`${group}\`` : 'Who you are';
  const section = sections.find((text) => text.startsWith(title));
  expect(section).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
});

describe('among the organisations there are both, who meet and who do not', () => {
  const { guards } = wizard.createMachine({
    context: ({ input }) => freshContext(input),
  }).implementations;
  type Guard = (args: { context: { organisation: Organisation } }) => boolean;
  const orgGuards = Object.entries(guards).filter(([name]) => name.startsWith('org'));

  test.each(orgGuards)('%s', (_, guard) => {
    const decided = organisations.map((organisation) =>
      (guard as unknown as Guard)({ context: { organisation } }),
    );
    expect(new Set(decided)).toEqual(new Set([true, false]));
  });
});
