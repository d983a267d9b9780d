import { expect, test } from 'vitest';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import { rulesMet } from './rules-met.ts';
import { served } from './served.ts';

const met = new Map(served.map((row) => [row.case, rulesMet(row)]));

const countOf = (rule: string) => [...met.values()].filter((rules) => rules.has(rule)).length;

/** How many known troubles meet each rule, the most first; those that none meets are left out. */
function counts() {
  const rules = ruleNames
    .map((rule) => [rule, countOf(rule)] as const)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
  return { cases: served.length, rules: Object.fromEntries(rules) };
}

test('what an administrator is asked for first is what most known troubles meet', async () => {
  // Add -u to write the file anew. Read the difference: it is the order of `npm run org`.
  const text = `${JSON.stringify(counts(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../build/rules-met.json');
});

test('a locked account meets the rules of the lock, and none of those of access for others', () => {
  const rules = [...met.get('RW-051')!];
  expect(rules).toEqual(
    expect.arrayContaining(['lockout.lasts', 'lockout.attempts', 'support.phone']),
  );
  expect(rules.filter((rule) => rule.startsWith('proxy.'))).toEqual([]);
});
