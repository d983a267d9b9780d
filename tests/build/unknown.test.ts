import { expect, test } from 'vitest';
import { checkedProblem, checkedSentence, dayOf } from '../../build/checked.ts';
import met from '../../build/rules-met.json' with { type: 'json' };
import { unknownLines } from '../../build/unknown.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

const counted = (organisation: Organisation) =>
  unknownLines(organisation).flatMap((line) => /^ +(\d+) {2}(\S+)$/.exec(line)?.slice(1) ?? []);

test('who knows nothing yet is asked first for what most known troubles meet', () => {
  const lines = counted(neutralOrganisation);
  expect(lines.slice(0, 4)).toEqual(['259', 'portal.address', '259', 'support.phone']);
  const numbers = lines.filter((_, at) => at % 2 === 0).map(Number);
  expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
});

test('what is known is not asked for again', () => {
  const portal = { ...neutralOrganisation.portal, address: 'https://portal.example/' };
  expect(counted({ ...neutralOrganisation, portal })).not.toContain('portal.address');
});

test('a rule that no known trouble meets is named all the same', () => {
  const text = unknownLines(neutralOrganisation).join('\n');
  const last = text.slice(text.indexOf('met by none'));
  for (const rule of ruleNames.filter((name) => !(name in met.rules) && name !== 'portal.name')) {
    expect(last).toContain(rule.split('.').at(-1));
  }
});

const checkedOn = (checked: string) => ({ ...neutralOrganisation, checked });

test.each([
  ['2026-11-27', 'Checked on 2026-11-27, today.'],
  ['2026-11-26', 'Checked on 2026-11-26, 1 day ago, yesterday.'],
  ['2026-05-29', 'Checked on 2026-05-29, 182 days ago.'],
  ['2026-05-28', 'Checked on 2026-05-28, 183 days ago. That is more than half a year. '],
  ['2025-11-26', 'Checked on 2025-11-26, 366 days ago. That is more than a year. '],
  ['unknown', 'Nobody knows how old this file is. Write in checked the day '],
])('who checked a file on %s reads how old it is', (checked, sentence) => {
  const organisation = checkedOn(checked);
  expect(checkedSentence(organisation, '2026-11-27')).toContain(sentence);
  expect(checkedProblem(organisation, '2026-11-27')).toBeUndefined();
});

test('a day that is still to come is a fault with its place', () => {
  expect(checkedProblem(checkedOn('2026-11-28'), '2026-11-27')).toEqual({
    place: 'checked',
    sentence: '2026-11-28 is still to come. Today is 2026-11-27.',
  });
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
