import { expect, test } from 'vitest';
import { readWords, splitWords } from '../../build/words.ts';
import { durationOf } from '../../src/organisation/duration.ts';
import { lists } from '../../src/i18n/facts.ts';
import { valueAt } from '../../src/organisation/value-at.ts';
import lakeside from '../../public/orgs/lakeside.json' with { type: 'json' };

const words = {
  common: { back: 'Back', continue: 'Continue' },
  start: { trouble: { title: 'What happens?' }, later: { title: 'Later' } },
  guide: { title: 'Help' },
  lockout: { reason: { title: 'Why?' }, wait: { title: 'Wait' } },
};

test('the first tap finds its words: every path brings its first screen', () => {
  const { first } = splitWords(words, { start: 'trouble', lockout: 'reason' });
  expect(first).toEqual({
    common: words.common,
    start: words.start,
    lockout: { reason: words.lockout.reason },
  });
});

test('what comes later is in the other part, and nothing is in both', () => {
  const { rest } = splitWords(words, { start: 'trouble', lockout: 'reason' });
  expect(rest).toEqual({ lockout: { wait: words.lockout.wait } });
});

test('the words of pages without a script go to no browser', () => {
  const { first, rest, built } = splitWords(words, { start: 'trouble', lockout: 'reason' });
  expect(built).toEqual({ guide: words.guide });
  expect({ ...first, ...rest }).not.toHaveProperty('guide');
});

test('no first screen says a fact whose words come later', async () => {
  const { first } = await readWords('en');
  const screens = Object.entries(first).filter(([namespace]) => namespace !== 'common');
  const said = [...JSON.stringify(screens).matchAll(/\{\{([\w.]+)\}\}/g)].map(([, rule]) => rule!);
  const needsWords = (rule: string) =>
    lists[rule]?.words !== undefined || durationOf(String(valueAt(lakeside, rule))) !== undefined;
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(needsWords)).toEqual([]);
});
