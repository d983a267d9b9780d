import { expect, test } from 'vitest';
import { causesOn } from '../../build/causes.ts';
import { readMessages, readWays } from '../../build/lookup.ts';
import { flowMap } from '../../src/flow/map.ts';
import { cases } from '../cases/cases.ts';
import { told } from './told.ts';

const screens = flowMap().screens.map(({ id }) => id);
const causes = screens.flatMap((screen) => causesOn(screen).map(({ id }) => `${screen}.${id}`));
const ways = readWays('en');

const waysOf = new Map<string, typeof ways>();
for (const way of ways) waysOf.set(way.target, [...(waysOf.get(way.target) ?? []), way]);

test('every cause, and every screen that is looked for, is said in twelve ways at least', () => {
  const few = [...waysOf].filter(([, of]) => of.length < 12).map(([place]) => place);
  expect(few).toEqual([]);
  expect(causes.filter((cause) => !waysOf.has(cause))).toEqual([]);
});

test('every way is of a place that there is', () => {
  const places = new Set([...screens, ...causes]);
  expect([...waysOf.keys()].filter((place) => !places.has(place))).toEqual([]);
});

test('every way says where it comes from', () => {
  const known = new Set([...cases, ...told].map(({ id }) => id));
  const sources = new Set(ways.map(({ source }) => source));
  const strange = [...sources].filter(
    (source) => !['own', 'help page'].includes(source) && !known.has(source),
  );
  expect(strange).toEqual([]);
});

test('every message opens a place that there is', () => {
  const places = new Set<string>([...screens, ...causes]);
  const lost = readMessages('en').filter(
    ({ screen, cause }) => !places.has(cause ? `${screen}.${cause}` : screen),
  );
  expect(lost).toEqual([]);
});
