import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/flow/meta.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import { valueAt } from '../../src/organisation/value-at.ts';
import { cases } from './cases.ts';
import { rulesOf } from './facts.ts';
import { hostedBy, published, rulesFor } from './hosted.ts';
import { otherValueOf } from './other-value.ts';
import type { Row } from './row.ts';
import { saidOn, screensOn } from './said.ts';
import { served } from './served.ts';

const expected = new Map(
  readFileSync('tests/cases/expected.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; paths: string[] })
    .map(({ id, paths }) => [id, paths]),
);
/** The rules that an organisation's file made of these facts would hold. */
const rulesIn = (rules: Record<string, unknown>) =>
  ruleNames.filter((name) => valueAt(rules, name) !== undefined);

test('each of the 259 published cases is served once', () => {
  expect(served.map((row) => row.case)).toEqual(cases.map(({ id }) => id).sort());
  expect(served).toHaveLength(259);
});

describe.each(served.map((row) => [row.case, published.get(row.case)!.situation, row] as const))(
  '%s: %s',
  (id, _, row) => {
    const rules = rulesFor(row);
    const organisation = hostedBy(rules);
    const passed = screensOn(organisation, row.answers);
    const end = passed.at(-1)!;

    test(`leads to ${row.ends} by ${row.answers}`, () => {
      expect(end.id).toBe(row.ends);
      expect(passed).toHaveLength(row.answers.split(' ').length + 1);
      expect(end).toHaveProperty('outcome', row.outcome);
    });

    test('passes a path on which the trouble belongs', () => {
      const paths = passed.map((screen) => screen.id.split('.')[0]!);
      expect(expected.get(id)!.some((path) => paths.includes(path))).toBe(true);
    });

    test('reads what the facts say, or there is a reason why not', () => {
      const read = [...Object.keys(row.shows ?? {}), ...Object.keys(row.unsaid ?? {})];
      const left = rulesIn(rules).filter(
        (rule) => !read.includes(rule) && !read.some((fact) => isFactOf(fact, rule)),
      );
      expect(left).toEqual([]);
    });

    for (const [rule, place] of Object.entries(row.shows ?? {})) {
      test(`tells the organisation's ${rule}, and another if it were another`, async () => {
        const said = (await saidOn(organisation, row.answers)).get(place);
        expect(said, `nothing is said at ${place}`).toBeDefined();
        const changed = hostedBy(withRule(rules, rule, otherValueOf(rule, organisation)));
        const saidThen = (await saidOn(changed, row.answers)).get(place);
        expect(saidThen).not.toBe(said);
      });
    }

    for (const [fact, place] of Object.entries(row.said ?? {})) {
      test(`says ${fact}`, async () => {
        expect(published.get(id)!.facts).toContain(fact);
        expect([...(await saidOn(organisation, row.answers)).keys()]).toContain(place);
      });
    }
  },
);

/** Whether a fact of the source, such as `password_min=12`, is what a rule was read from. */
function isFactOf(fact: string, rule: string): boolean {
  return fact.includes('=') && valueAt(rulesOf([fact]), rule) !== undefined;
}

function withRule(rules: Record<string, unknown>, rule: string, value: unknown) {
  const [group, name] = rule.split('.') as [string, string?];
  const changed = structuredClone(rules);
  if (!name) return { ...changed, [group]: value };
  return { ...changed, [group]: { ...(changed[group] as object), [name]: value } };
}

describe('of all the cases', () => {
  const answers = served.map((row) => row.answers.split(' ').length).sort((a, b) => a - b);
  const median = answers[Math.floor(answers.length / 2)]!;
  const patients = served.filter((row) => !/ caller|^caller| staff/.test(` ${row.answers}`));

  test(`half are helped after ${median} answers or fewer, and none after more than ${answers.at(-1)}`, () => {
    expect(median).toBeLessThanOrEqual(4);
    expect(answers.at(-1)).toBeLessThanOrEqual(8);
  });

  test('few patients come to support without a screen of their own trouble before it', () => {
    const general = patients.filter((row) => row.ends.startsWith('support.'));
    const ownScreen = (row: Row) =>
      screensOn(hostedBy(rulesFor(row)), row.answers).some(
        ({ id, kind }) => kinds[kind].advises && !id.startsWith('support.'),
      );
    const without = general.filter((row) => !ownScreen(row)).map((row) => row.case);
    expect(without.length / patients.length, without.join(' ')).toBeLessThanOrEqual(0.15);
  });
});
