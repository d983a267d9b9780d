import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import { paths } from '../../src/flow/machine.ts';
import { cases } from './cases.ts';

type States = Record<string, { meta: { source?: string } }>;

const safety = readFileSync('docs/safety.md', 'utf8');

/** `safety-3` is the third rule, `lockout` the note on that path. */
const anchors = [...safety.matchAll(/^## (\d)\. |^### `([\w-]+)`$/gm)].map(([, rule, path]) =>
  rule ? `safety-${rule}` : path!,
);

const known = new Set([
  ...cases.map(({ id }) => id),
  ...ruleNames.map((rule) => `rule:${rule}`),
  ...anchors.map((anchor) => `flow:${anchor}`),
]);

const sources = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.entries(states as States).flatMap(([name, { meta }]) =>
    meta.source ? [[`${path}.${name}`, meta.source] as const] : [],
  ),
);

test.each(sources)('a reviewer finds what %s rests on: %s', (_, source) => {
  expect(known).toContain(source);
});

test('a source that leads nowhere is noticed', () => {
  for (const source of ['RW-999', 'rule:lockout.minuets', 'flow:safety-8', 'lockout']) {
    expect(known).not.toContain(source);
  }
});

describe('a reviewer reads of each rule of safety', () => {
  const sections = safety.split(/^## /m).filter((section) => /^\d\. /.test(section));
  const rules = sections.map((section) => [section.split('\n')[0]!, section] as const);

  test('that there are seven', () => {
    expect(anchors.filter((anchor) => anchor.startsWith('safety-'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `safety-${number}`),
    );
  });

  test.each(rules)('why it is one, how it is kept, and by which tests: %s', (_, rule) => {
    for (const part of ['Why', 'How', 'Tests']) expect(rule).toContain(`**${part}.** `);
  });

  test.each(rules)('the names of tests that there are: %s', (_, rule) => {
    const [, tests] = rule.split('**Tests.** ');
    const files = tests!.split(/(?=`tests\/)/).filter((text) => text.startsWith('`tests/'));
    expect(files).not.toEqual([]);
    for (const text of files) {
      const source = readFileSync(/`([^`]+)`/.exec(text)![1]!, 'utf8');
      for (const [, title] of text.matchAll(/"([^"]+)"/g)) {
        expect(source).toContain(title!.replace(/\s+/g, ' '));
      }
    }
  });
});
