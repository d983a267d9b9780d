import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';
import { forms } from '../../src/i18n/sentences.ts';
import { bans } from './bans.ts';

type Words = { readonly [name: string]: string | Words };

/** A text, its name, and what it stands in, the innermost last: `lockout`, `wait`, `avoid`. */
interface Sentence {
  within: readonly string[];
  name: string;
  text: string;
}

const files = import.meta.glob<Words>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});

/**
 * A form rests on what its sentence rests on: `tell-secret_caller` is named as `tell-secret`, and so is
 * `tell-secret_unknown`, which stands in its place. What has a rule in its name rests on that.
 */
const withoutForm = (name: string) =>
  name.replace(new RegExp(`_(${forms.join('|')})$`), '').replace(/^([^/]+)_unknown$/, '$1');

const sentencesIn = (words: Words, within: readonly string[]): Sentence[] =>
  Object.entries(words).flatMap(([name, text]) =>
    typeof text === 'string'
      ? [{ within, name: withoutForm(name), text }]
      : sentencesIn(text, [...within, name]),
  );

const sentences = Object.entries(files).flatMap(([file, words]) =>
  sentencesIn(words, [/([^/]+)\.json$/.exec(file)![1]!]),
);

const isBan = ({ within, text }: Sentence) =>
  within.includes('avoid') || /^(Do not|Never|Wait)\b/.test(text);

const found = sentences.filter(isBan);

const sources = new Map(
  Object.entries(paths).flatMap(([path, { states }]) =>
    Object.entries(states as Record<string, { meta: { source?: string } }>).map(
      ([name, { meta }]) => [`${path}.${name}`, meta.source] as const,
    ),
  ),
);

const { screens } = flowMap();
const answersTo = (screen: string) =>
  screens.flatMap(({ answers }) => answers.filter(({ target }) => target === screen));

/** `lockout/resetUnlocks_false`: a rule of the organisation. What yields to one holds in general. */
const bearsRule = ({ name }: Sentence) => name.includes('/') && !name.includes('_not-');

/** The one answer that leads to the screen, so that nobody reads the ban who did not give it. */
function bearsAnswer({ within: [path, screen], name }: Sentence): boolean {
  const leading = answersTo(`${path}.${screen}`);
  return leading.length > 0 && leading.every(({ id }) => id === name);
}

/** The cause in whose fix it stands: nobody reads it who did not look at that line. */
const bearsCause = ({ within, name }: Sentence) => within[2] === 'causes' && within[3] === name;

/** A title says what its whole screen rests on: the source of the screen. */
function isOfScreen({ within: [path, screen, ...inside], name }: Sentence): boolean {
  const isTitle = name === 'title' && inside.length === 0;
  return isTitle && sources.get(`${path}.${screen}`) !== undefined;
}

const hasOwnGround = (sentence: Sentence) =>
  [bearsRule, bearsAnswer, bearsCause, isOfScreen].some((bears) => bears(sentence));

const isGrounded = (sentence: Sentence) =>
  hasOwnGround(sentence) || Object.hasOwn(bans, sentence.name);

const asLine = ({ within, name, text }: Sentence) => `${within.join('.')}.${name}: ${text}`;

describe('whoever is told not to do something, or to wait', () => {
  test('is told so for a rule, for what they said, or for their safety', () => {
    expect(found.filter((ban) => !isGrounded(ban)).map(asLine)).toEqual([]);
  });

  test('is told why, or this test fails', () => {
    const within = ['lockout', 'wait', 'avoid'];
    for (const name of ['whistle', 'waited', 'title']) {
      const ban = { within, name, text: 'Whistle.' };
      expect([isBan(ban), isGrounded(ban)], name).toEqual([true, false]);
    }
    const step = { within: ['lockout', 'wait', 'steps'], name: 'whistle', text: 'Never whistle.' };
    expect([isBan(step), isGrounded(step)]).toEqual([true, false]);
  });

  test('is told so for no reason that nobody needs any more', () => {
    const needed = new Set(found.filter((ban) => !hasOwnGround(ban)).map(({ name }) => name));
    expect(Object.keys(bans).filter((name) => !needed.has(name))).toEqual([]);
  });

  test('can look up each reason in docs/safety.md', () => {
    const safety = readFileSync('docs/safety.md', 'utf8');
    const anchors = [...safety.matchAll(/^## (\d)\. |^### `([\w-]+)`$/gm)].map(([, rule, path]) =>
      rule ? `safety-${rule}` : path!,
    );
    expect(Object.values(bans).filter((ground) => !anchors.includes(ground))).toEqual([]);
  });

  test('finds the reasons in order', () => {
    expect(Object.keys(bans)).toEqual(Object.keys(bans).toSorted());
  });
});
