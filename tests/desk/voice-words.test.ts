import { describe, expect, test } from 'vitest';
import { gradeOf, sentencesIn } from '../../build/readability.ts';
import { neutralStaff } from '../../src/desk/rules/schema.ts';
import { deskParts, staffWords, type Level } from '../../src/desk/voice/staff-words.ts';
import { paths, type PathName } from '../../src/flow/machine.ts';
import { factsNeeded } from '../../src/i18n/placeholder.ts';
import { ruleIn } from '../../src/i18n/sentences.ts';
import type { ScreenWords, Sentences } from '../../src/i18n/words-for.ts';
import { formsForStaff, sayableToStaff } from '../organisation/rule-forms.ts';

type Tree = string | { readonly [name: string]: Tree };

const patients = import.meta.glob<Readonly<Record<string, Tree>>>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});

const textsOf = (tree: Tree): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(textsOf);

/** Paths on which there is nothing of its own to say in a part, with the reason. */
const silent: Readonly<Record<string, string>> = {
  'lookup.verify': 'what a message means may be told to all: what holds everywhere is enough',
};

/** Reading age 11 to 12, as for patients: an agent has six calls waiting. */
const highestGrade = 6;
/** More than these nobody finds anything in. */
const mostSaid = 6;

const levels = Object.entries(staffWords).flatMap(
  ([path, { path: onPath, screens, causes, outcomes }]) =>
    Object.entries({ '': onPath, ...screens, ...causes, ...outcomes }).map(
      ([name, level]) => [name ? `${path}.${name}` : path, level] as const,
    ),
);

const partsIn = (level: Level): Sentences[] =>
  [...deskParts, 'told' as const].map((part) => level[part] ?? {});
const textsIn = (level: Level) => partsIn(level).flatMap((part) => Object.values(part));

/** What one name stands for: each form of a rule is said alone. */
const saidAs = (name: string) => ruleIn(name)?.rule ?? name.replace(/_unknown$/, '');

const screenWords = (path: string, screen: string) =>
  Object.entries(patients).find(([file]) => file.endsWith(`/${path}.json`))?.[1][screen] as
    ScreenWords | undefined;

describe.each(Object.keys(paths) as PathName[])('on the path %s', (path) => {
  const words = staffWords[path];

  test('an agent reads what to check and what to listen for, or there is a reason', () => {
    const missing = (['verify', 'listen'] as const).filter(
      (part) => !words?.path[part] && !(`${path}.${part}` in silent),
    );
    expect(missing).toEqual([]);
  });

  test('every screen and cause that staff words name is there', () => {
    const screens = Object.keys(words?.screens ?? {});
    expect(screens.filter((screen) => !(screen in paths[path].states))).toEqual([]);
    const causes = Object.keys(words?.causes ?? {}).filter((place) => {
      const [screen, cause] = place.split('.') as [string, string];
      return !screenWords(path, screen)?.causes?.[cause];
    });
    expect(causes).toEqual([]);
  });

  test('what stands in place of the patients’ words for staff has its place there', () => {
    const { screens = {}, causes = {} } = words!;
    const lost = Object.entries({ ...screens, ...causes }).flatMap(([place, { told = {} }]) => {
      const [screen, cause] = place.split('.') as [string, string | undefined];
      const there = screenWords(path, screen);
      const parts = cause === undefined ? there : there?.causes?.[cause];
      return Object.keys(told).filter((name) => {
        const [part, sentence] = name.split('.') as [keyof ScreenWords, string];
        const sentences = (parts as Readonly<Record<string, Sentences>> | undefined)?.[part];
        return !sentences?.[`${sentence}_caller`];
      });
    });
    expect(lost).toEqual([]);
  });

  test('a screen sets aside only what the path says', () => {
    const { path: onPath, screens, causes } = words!;
    const set = Object.values({ ...screens, ...causes }).flatMap(({ instead = [] }) => instead);
    expect(set.filter((part) => !onPath[part])).toEqual([]);
  });
});

test('there are staff words for paths only, and for everywhere', () => {
  expect(Object.keys(staffWords).filter((name) => !(name in paths))).toEqual(['all']);
});

describe.each(levels)('what staff read on %s', (_, level) => {
  const texts = textsIn(level);

  test('is short, and easy to read', () => {
    for (const part of partsIn(level)) {
      expect(new Set(Object.keys(part).map(saidAs)).size).toBeLessThanOrEqual(mostSaid);
    }
    const sentences = texts.flatMap(sentencesIn);
    const worst = [...sentences].sort((a, b) => gradeOf([b]) - gradeOf([a]))[0];
    expect(gradeOf(sentences), `The hardest sentence: ${worst}`).toBeLessThanOrEqual(highestGrade);
  });

  test('names only rules that there are, and values that they can have', () => {
    const wrong = partsIn(level)
      .flatMap((part) => Object.keys(part))
      .filter((name) => name.includes('/'))
      .filter((name) => {
        const { rule, form } = ruleIn(name.replace(/(_[\w-]+)_unknown$/, '$1')) ?? {};
        return !rule || !formsForStaff(rule).includes(form!);
      });
    expect(wrong).toEqual([]);
    expect(texts.flatMap(factsNeeded).filter((fact) => !sayableToStaff.has(fact))).toEqual([]);
  });

  test('says of a power what holds if they have it, if they do not, and if nobody knows', () => {
    for (const part of partsIn(level)) {
      const powers = new Map<string, Set<string>>();
      for (const name of Object.keys(part)) {
        const { rule, form } = ruleIn(name) ?? {};
        if (!rule?.startsWith('powers.')) continue;
        powers.set(rule, (powers.get(rule) ?? new Set()).add(form!));
      }
      for (const [power, forms] of powers) {
        expect([power, ...[...forms].sort()]).toEqual([power, 'false', 'true', 'unknown']);
      }
    }
  });

  test('has the marks of a printed page, and numbers from a file only', () => {
    const filled = texts.map((text) => text.replace(/\{\{[\w.]+\}\}/g, 'this'));
    expect(filled.filter((text) => /['"`‘´{}\d]/.test(text))).toEqual([]);
  });

  test('sends nobody to the desk that they are', () => {
    const sent =
      /\b(call|ask|contact|write to|phone) (the )?(support|help ?desk|your desk|us)\b|your desk will/i;
    expect(texts.filter((text) => sent.test(text))).toEqual([]);
  });
});

test('no sentence of the patients is copied', () => {
  const theirs = new Set(Object.values(patients).flatMap(textsOf));
  expect(levels.flatMap(([, level]) => textsIn(level)).filter((text) => theirs.has(text))).toEqual(
    [],
  );
});

test.each(Object.keys(neutralStaff.powers))(
  'an agent reads somewhere about the power %s',
  (power) => {
    const about = levels
      .flatMap(([, level]) => partsIn(level))
      .flatMap((part) => Object.entries(part))
      .filter(
        ([name, text]) =>
          ruleIn(name)?.rule === `powers.${power}` || factsNeeded(text).includes(`powers.${power}`),
      );
    expect(about).not.toEqual([]);
  },
);

test.each(Object.keys(neutralStaff.lines))(
  'an agent reads somewhere whom to reach at %s',
  (line) => {
    const texts = levels.flatMap(([, level]) => textsIn(level));
    expect(texts.flatMap(factsNeeded)).toContain(`lines.${line}.phone`);
  },
);

test('no reason for silence is left over', () => {
  const left = Object.keys(silent).filter((place) => {
    const [path, part] = place.split('.') as [string, 'verify' | 'listen'];
    return staffWords[path]?.path[part];
  });
  expect(left).toEqual([]);
});
