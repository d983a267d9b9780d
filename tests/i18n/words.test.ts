import { describe, expect, test } from 'vitest';
import { paths } from '../../src/flow/machine.ts';
import { factsNeeded } from '../../src/i18n/placeholder.ts';
import { forms } from '../../src/i18n/sentences.ts';
import { formsFor, sayable } from '../organisation/rule-forms.ts';

type Sentences = Record<string, string>;
interface Screen {
  title: string;
  answers?: Sentences;
  causes?: Record<string, { line: string; fix: Sentences }>;
  [part: string]: unknown;
}

const files = import.meta.glob<Record<string, unknown>>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});
const english = Object.entries(files).map(
  ([file, words]) => [/([^/]+)\.json$/.exec(file)![1]!, words] as const,
);

/** The words of every screen, by its id. */
const screens = english
  .filter(([name]) => name in paths)
  .flatMap(([path, words]) =>
    Object.entries(words).map(([name, screen]) => [`${path}.${name}`, screen as Screen] as const),
  );

const textsOf = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsOf);

/** A help page, in whichever language. */
const isHelp = (fact: string) => /^helpLinks\.[a-z]{2}$/.test(fact);

const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'];
/** The sentences of each part; what a name means holds within a part. */
const partsOf = (screen: Screen): Sentences[] => [
  ...parts.map((part) => (screen[part] ?? {}) as Sentences),
  ...Object.values(screen.causes ?? {}).map(({ fix }) => fix),
];

/** What is wrong with a name such as `lockout/resetUnlocks_true`; nothing if it names no rule. */
function wrongRule(name: string): boolean {
  if (!name.includes('/')) return false;
  const toAll = name.replace(new RegExp(`_(${forms.join('|')})$`), '');
  const [, group, rule, form] = /^(\w*)\/([a-zA-Z]+)_(?:not-)?(.+)$/.exec(toAll) ?? [];
  return !rule || !formsFor(group ? `${group}.${rule}` : rule).includes(form!);
}

/** An other form that no sentence gives way to. */
const isAlone = (name: string, sentences: Sentences) =>
  name.endsWith('_unknown') && !name.includes('/') && !(name.slice(0, -8) in sentences);

describe.each(screens)('on %s', (_, screen) => {
  const texts = textsOf(screen);
  const names = partsOf(screen).flatMap((sentences) => Object.keys(sentences));

  test('a sentence holds only what an organisation’s file can say', () => {
    const said = texts.flatMap(factsNeeded).filter((fact) => !isHelp(fact));
    expect(said.filter((fact) => !sayable.has(fact))).toEqual([]);
  });

  test('a sentence about a rule is about one that there is, and a value that it can have', () => {
    expect(names.filter(wrongRule)).toEqual([]);
  });

  test('numbers come from an organisation’s file', () => {
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  });

  test('an other form has a sentence that gives way to it', () => {
    const alone = partsOf(screen).flatMap((sentences) =>
      Object.keys(sentences).filter((name) => isAlone(name, sentences)),
    );
    expect(alone).toEqual([]);
  });

  test('nobody is told to say what they have not chosen', () => {
    expect(texts.filter((text) => /^(They |Then )?say: (?!I need help with)/i.test(text))).toEqual(
      [],
    );
  });

  test('a cause says what no answer says', () => {
    const lines = Object.values(screen.causes ?? {}).map(({ line }) => line);
    expect(lines.filter((line) => Object.values(screen.answers ?? {}).includes(line))).toEqual([]);
    expect(lines).not.toContain(screen.title);
  });

  test('an answer and a cause are short enough to read at a glance', () => {
    const lines = Object.values(screen.causes ?? {}).map(({ line }) => line);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(textsOf(screen.answers ?? {}).filter((label) => label.length > 80)).toEqual([]);
  });
});

test.each(english)('nothing in %s would be shown with its brackets', (_, words) => {
  const filled = textsOf(words).map((text) =>
    factsNeeded(text).reduce((rest, fact) => rest.replace(`{{${fact}}}`, 'this'), text),
  );
  expect(filled.filter((text) => /[{}]|\$t\(/.test(text))).toEqual([]);
});

test.each(english)('%s has the quotes of a printed page', (_, words) => {
  expect(textsOf(words).filter((text) => /['"`‘´]/.test(text))).toEqual([]);
});

test('no two screens have the same title', () => {
  const titles = screens.map(([, { title }]) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

describe('what is wrong is noticed', () => {
  test.each(['lockout/atempts_known', 'lockout/warns_never', 'nonsense/rule_true', 'a/b'])(
    'in the name %s',
    (name) => {
      expect(wrongRule(name)).toBe(true);
    },
  );

  test.each([
    'lockout/lasts_never',
    'recovery/channels_post',
    'lockout/staffCanUnlock_true_caller',
    'identity/otherWays_none',
    'identity/otherWays_not-none',
    '/geoBlocking_true',
    'support/hours_always',
    'plain',
  ])('and %s is right', (name) => {
    expect(wrongRule(name)).toBe(false);
  });

  test.each(['lockout.warns', 'recovery.order', 'activation.teenAccount', 'support.hours', 'fax'])(
    'in the fact %s, which has no words',
    (fact) => {
      expect(sayable.has(fact)).toBe(false);
    },
  );

  test('in an other form that stands alone', () => {
    expect(isAlone('call_unknown', { call_unknown: 'Look on your card' })).toBe(true);
    expect(isAlone('call_unknown', { call: 'Call', call_unknown: 'Look' })).toBe(false);
  });
});
