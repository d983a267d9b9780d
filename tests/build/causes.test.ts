import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  causesOn,
  causesShown,
  conditionOf,
  countBy,
  register,
  sourceKind,
  verdicts,
} from '../../build/causes.ts';
import { kinds, type Kind } from '../../src/flow/meta.ts';
import { flowMap } from '../../src/flow/map.ts';
import { organisations, realOrganisations } from '../flow/organisations.ts';
import { cases } from '../cases/cases.ts';

const { screens } = flowMap();
const all = screens.flatMap(({ id }) => causesOn(id));
const pathOf = (screen: string) => screen.split('.')[0]!;

const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;

/** Names that stand twice in one group of a JSON file: of those only the last is read. */
function writtenTwice(text: string): string[] {
  const twice: string[] = [];
  const source = ts.parseJsonText('words.json', text);
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map(({ name }) => name!.getText(source));
      twice.push(...names.filter((name, at) => names.indexOf(name) !== at));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return twice;
}

describe('the causes', () => {
  test('are 400 and more over all paths, and at most 60,000 words', () => {
    const words = wordsIn(all.flatMap(({ line, fix }) => [line, ...Object.values(fix)]));
    console.log(
      'Causes by path',
      countBy(all, ({ screen }) => pathOf(screen)),
    );
    console.log('Causes by source', countBy(all, sourceKind));
    console.log(
      'Causes by what their second reader found',
      countBy(all, ({ checked }) => checked),
    );
    console.log(`${all.length} causes, ${words} words`);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(60_000);
    // The start and the look-up ask only.
    const without = new Set(screens.map(({ id }) => pathOf(id)));
    for (const { screen } of all) without.delete(pathOf(screen));
    expect([...without]).toEqual(['start', 'lookup']);
  });

  test('stand on screens that advise, and on no other', () => {
    const kindOf = new Map(screens.map(({ id, kind }) => [id, kind as Kind]));
    const elsewhere = all.filter(({ screen }) => !kinds[kindOf.get(screen)!].advises);
    expect(elsewhere).toEqual([]);
  });

  test('are each in the register, and nothing else is', () => {
    const registered = Object.entries(register).flatMap(([screen, causes]) =>
      Object.keys(causes).map((id) => `${screen}.${id}`),
    );
    expect(new Set(registered)).toEqual(new Set(all.map(({ screen, id }) => `${screen}.${id}`)));
    for (const { checked } of all) expect(verdicts).toContain(checked);
  });

  test('rest on a case that is here, on a public page, or on what help desks see', () => {
    const known = new Set(cases.map(({ id }) => id));
    const lost = all.filter(
      (cause) => sourceKind(cause) === 'a published case' && !known.has(cause.source),
    );
    expect(lost).toEqual([]);
    for (const { source } of all.filter((cause) => sourceKind(cause) === 'a public page')) {
      expect(() => new URL(source), source).not.toThrow();
    }
  });

  test('that depend on a rule say so, and only they may be silent', () => {
    const silent = all.filter((cause) => conditionOf(cause) && cause.checked === 'everywhere');
    expect(silent.map(({ screen, id }) => `${screen}.${id}`)).toEqual([]);
  });

  test('of one screen have different ids', () => {
    const folder = 'src/locales/en/';
    for (const file of readdirSync(folder)) {
      expect(writtenTwice(readFileSync(folder + file, 'utf8')), file).toEqual([]);
    }
    expect(writtenTwice('{ "landline": 1, "stop": 2, "landline": 3 }')).toEqual(['"landline"']);
  });

  test('have ids that an address can bear, and one line each on a screen', () => {
    for (const { id } of screens) {
      const causes = causesOn(id);
      for (const cause of causes) expect(cause.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(new Set(causes.map(({ line }) => line)).size, id).toBe(causes.length);
    }
  });
});

const everywhere = Object.entries({ ...organisations, ...realOrganisations });

test.each(everywhere)('at %s, no screen lists more than eight', (_, organisation) => {
  const longest = flowMap(organisation!).screens.filter(
    ({ id }) => causesShown(id, organisation!).length > 8,
  );
  expect(longest.map(({ id }) => id)).toEqual([]);
});

test('under some organisation’s rules each cause is shown', () => {
  const shown = new Set(
    everywhere.flatMap(([, organisation]) =>
      screens.flatMap(({ id }) => causesShown(id, organisation!).map((cause) => `${id}.${cause}`)),
    ),
  );
  expect(all.filter(({ screen, id }) => !shown.has(`${screen}.${id}`))).toEqual([]);
});
