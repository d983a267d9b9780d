import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { staffJsonSchema, staffSchemaFile } from '../../build/desk/json-schema.ts';
import { deskFacts } from '../../src/desk/rules/facts.ts';
import { readStaff, readStaffText } from '../../src/desk/rules/read.ts';
import { staffRuleNames, unknownStaffRules } from '../../src/desk/rules/rule-names.ts';
import { deskRules, neutralStaff, rulesOf } from '../../src/desk/rules/schema.ts';
import { partOf } from '../../src/i18n/sentences.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';

const folder = 'desk-orgs';
const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));

function staffOf(rules: object) {
  const read = readStaff({ format: 1, ...rules });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return rulesOf(read.file);
}

test.each(files)('a desk can use the example %s, whose patients have a file too', async (name) => {
  const data: unknown = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'));
  expect(readStaff(data)).not.toHaveProperty('problems');
  expect(await readdir('public/orgs')).toContain(name);
});

test('who copies the default finds every rule in it, and none known', async () => {
  const { $schema, format, checked, ...rules } = JSON.parse(
    await readFile(`${folder}/default.json`, 'utf8'),
  ) as Record<string, unknown>;
  expect({ $schema, format, checked }).toEqual({
    $schema: 'schema/staff.schema.json',
    format: 1,
    checked: 'unknown',
  });
  expect(rules).toEqual(neutralStaff);
  expect(unknownStaffRules(neutralStaff)).toEqual(staffRuleNames);
});

test('an editor checks a staff file against the rules as they are now: else run `npm run schema`', async () => {
  expect(await readFile(staffSchemaFile, 'utf8')).toBe(await staffJsonSchema());
});

test('no rule for staff takes the place of one for patients', () => {
  const both = Object.keys(neutralStaff).filter((name) => name in neutralOrganisation);
  expect(both).toEqual([]);
});

test.each(staffRuleNames)('a desk can read what %s changes', async (place) => {
  const sections = (await readFile('docs/desk.md', 'utf8')).split(/^## /m);
  const [group, rule, part] = place.split('.');
  const section = sections.find((text) => text.startsWith(`\`${group}\``));
  expect(section).toContain(`\`${rule ?? group}\``);
  if (part) expect(section).toContain(`\`${part}\``);
});

describe('a fault is told in a sentence with its place', () => {
  test.each([
    ['a list', [], '', 'Write a group of rules between { and }.'],
    ['no format', {}, 'format', 'This is missing.'],
    [
      'a format in quotation marks',
      { format: '1' },
      'format',
      'Write 1, a whole number without quotation marks.',
    ],
    [
      'a format to come',
      { format: 2, powers: 7 },
      'format',
      'This file is written in format 2. This copy of Doorstep reads format 1.',
    ],
    [
      'a misspelt power',
      { format: 1, powers: { unlocks: true } },
      'powers.unlocks',
      'There is no rule of this name. Check the spelling.',
    ],
    [
      'a yes',
      { format: 1, powers: { unlock: 'yes' } },
      'powers.unlock',
      'Write true or false, or "unknown".',
    ],
    [
      'more details asked for than there are',
      { format: 1, verify: { details: ['surname', 'address'], least: 3 } },
      'verify.least',
      'Write a number up to 2: verify.details has no more.',
    ],
    [
      'a number of details nobody names',
      { format: 1, verify: { least: 3 } },
      'verify.least',
      'Write verify.details too: it says of which details.',
    ],
    [
      'a detail asked for twice',
      { format: 1, verify: { details: ['surname', 'surname'] } },
      'verify.details',
      'Write each detail once.',
    ],
    [
      'an extension of no number',
      { format: 1, lines: { vendor: { extension: '7' } } },
      'lines.vendor.extension',
      'Write lines.vendor.phone too: an extension is dialled after its number.',
    ],
    [
      'a status without what to do',
      { format: 1, statuses: [{ code: 'X', means: 'Shut.' }] },
      'statuses[0].do',
      'This is missing.',
    ],
    [
      'a rule for patients',
      { format: 1, lockout: { attempts: 5 } },
      'lockout',
      'There is no rule of this name. Check the spelling.',
    ],
  ])('%s', (_, data, place, sentence) => {
    expect(readStaff(data)).toEqual({ problems: [{ place, sentence }] });
  });

  test('and text that is no JSON with its line', () => {
    expect(readStaffText('{\n  "format": ,\n}')).toMatchObject({
      problems: [{ place: 'line 2, column 13' }],
    });
  });
});

test('whatever stands in a file is read or refused, and never thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...staffRuleNames), (value, place) => {
      const nested = place
        .split('.')
        .reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
      const read = readStaff({ format: 1, ...(nested as object) });
      if ('problems' in read) {
        expect(read.problems.length).toBeGreaterThan(0);
        for (const problem of read.problems) expect(problem.sentence).toMatch(/^[A-Z].*\.$/);
      } else expect(Object.keys(rulesOf(read.file))).toEqual(Object.keys(neutralStaff));
    }),
  );
});

describe('sentences for staff', () => {
  const translator = { language: 'en', t: (key: string) => key.replace(/.*\./, '') };
  const say = (sentences: Record<string, string>, rules: object) => {
    const staff = staffOf(rules);
    const facts = deskFacts(neutralOrganisation, staff, translator);
    const both = deskRules(neutralOrganisation, staff);
    return partOf(sentences, facts, both, (name) => name).map(({ name, rules }) => ({
      name,
      rules,
    }));
  };
  const sentences = {
    'powers/unlock_true': 'Unlock it.',
    'powers/unlock_not-true': 'Can you unlock it?',
  };

  test('are chosen by what the desk can do', () => {
    expect(say(sentences, { powers: { unlock: true } })).toEqual([
      { name: 'powers/unlock_true', rules: ['powers.unlock'] },
    ]);
    expect(say(sentences, {})).toEqual([{ name: 'powers/unlock_not-true', rules: [] }]);
  });

  test('say the details in words, the desk’s own among them, and a number with its extension', () => {
    const staff = staffOf({
      verify: { details: ['surname', 'first-name', 'address'], least: 2 },
      caregiver: { mayBeTold: 'proxy' },
      lines: { vendor: { phone: '555-0100', extension: '7', hours: 'weekdays' } },
    });
    const t = (key: string, values?: object) =>
      `${key.replace(/.*[.:]/, '')}${Object.values(values ?? {}).join(' x')}`;
    expect(deskFacts(neutralOrganisation, staff, { language: 'en', t })).toMatchObject({
      verify: { details: 'surname, first name, and home address', least: '2', callBack: undefined },
      caregiver: { mayBeTold: undefined },
      lines: { vendor: { phone: 'extension555-0100 x7', hours: 'weekdays' } },
      portal: { name: 'your patient portal' },
    });
  });
});
