import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskModulesIn, staffRulesIn } from '../../build/desk/kept-out.ts';
import { neutralStaff } from '../../src/desk/rules/schema.ts';

/* What a health system hosts for everybody must not tell a caller with bad plans how the desk checks callers. */

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
});
afterEach(() => rm(dist, { recursive: true }));

async function plant(name: string, text: string) {
  await mkdir(dirname(join(dist, name)), { recursive: true });
  await writeFile(join(dist, name), text);
}

const refused = (name: string, found: string) =>
  `${join(dist, name)}: ${found} is a rule for staff. What is built here is public: it belongs in desk-orgs/ only.`;

const script = 'assets/app-1.js';

test.each([
  [
    'a rule for staff in a patients’ file',
    'orgs/riverside.json',
    '{ "name": "Riverside", "powers": { "unlock": true } }',
    'powers',
  ],
  [
    'one that was written into a group of the patients’',
    'orgs/riverside.json',
    '{ "name": "Riverside", "support": { "secondLine": { "phone": "555-0100" } } }',
    'support.secondLine',
  ],
  [
    'a staff file in a folder of its own',
    'more/desk.json',
    '[{ "format": 1 }, { "staffNotes": [] }]',
    '[1].staffNotes',
  ],
  [
    'the name of a rule in a sentence',
    script,
    'x={"powers/unlock_true":"Unlock it."}',
    'powers/unlock',
  ],
  ['a fact for staff', 'index.html', '<p>{{verify.details}}</p>', 'verify.details'],
  [
    'a staff file as a script has it',
    script,
    'const a={lines:{vendor:{phone:"555"}}}',
    'lines:{vendor:',
  ],
  [
    'one inside a text of a script',
    script,
    String.raw`JSON.parse("{\"caregiver\":{\"mayBeTold\":\"proxy\"}}")`,
    String.raw`caregiver\":{\"mayBeTold\":`,
  ],
  ['the schema of staff files', script, 'e({verify:t({details:n(o)})})', 'verify:t({details:'],
  [
    'codes and what to do about them',
    script,
    'y={statuses:[{code:"A",means:"Shut",do:"Open it"}]}',
    'statuses:[{code:"A",means:',
  ],
])('the build is refused for %s', async (_, name, text, found) => {
  await plant(name, text);
  expect(await staffRulesIn(dist)).toEqual([refused(name, found)]);
});

test.each(Object.keys(neutralStaff))('a planted %s is found', async (group) => {
  await plant('orgs/riverside.json', JSON.stringify({ [group]: [] }));
  expect(await staffRulesIn(dist)).toEqual([refused('orgs/riverside.json', group)]);
});

test.each([
  [
    'a file for patients',
    'orgs/riverside.json',
    '{ "support": { "phone": "5", "hours": "always" } }',
  ],
  [
    'words that have names as staff rules have',
    script,
    String.raw`JSON.parse("{\"caregiver\":{\"line\":\"Hello.\"},\"otherwise\":{\"details\":\"a\"}}")`,
  ],
  [
    'code that happens to use a name',
    script,
    'a.lines.length;b={lines:3,verify:c};d.caregiver.map(e)',
  ],
])('%s may be built', async (_, name, text) => {
  await plant(name, text);
  expect(await staffRulesIn(dist)).toEqual([]);
});

test('a module of the desk in a public script is named', () => {
  const modules = ['/home/a/src/app/App.svelte', '/home/a/src/desk/rules/schema.ts'];
  expect(deskModulesIn([{ fileName: script, moduleIds: modules }])).toEqual([
    `${script} holds src/desk/rules/schema.ts: nothing of the desk is public.`,
  ]);
  expect(deskModulesIn([{ fileName: script, moduleIds: modules.slice(0, 1) }])).toEqual([]);
});
