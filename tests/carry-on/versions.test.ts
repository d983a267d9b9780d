import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashOfNames, numbered, withNewVersion, type Numbered } from '../../build/numbers.ts';
import { namesAt, namesNow, newest, versions } from '../../src/carry-on/names.ts';
import { versionAt } from '../../src/carry-on/version-place.ts';

const lock = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as { numbers: Numbered };

describe('a number that was given yesterday', () => {
  test('is read by the names of its version: none has moved, none is used anew', () => {
    // A change of the flow makes a new version: npm run map -- --lock
    const found = versions.map((_, version) => hashOfNames(namesAt(version)));
    expect(found).toEqual(versions.map(({ is }) => is));
  });

  test('is of a version that the lock file holds', () => {
    expect(numbered(namesNow())).toEqual(lock.numbers);
  });
});

describe('a developer who changes the flow', () => {
  const before = numbered(['screen:a', 'screen:b', 'a:go>b', 'a:stay>a']);
  const first = withNewVersion([], {}, new Set(['screen:a']));

  test('makes a version that says what came and what went', () => {
    const now = new Set(['screen:a', 'screen:b', 'a:go>b', 'a:leave>b']);
    const [, added] = withNewVersion(first, before, now);
    expect(added).toEqual({ is: hashOfNames(now), came: ['a:leave>b'], went: ['a:stay>a'] });
  });

  test('makes none where only the order has changed', () => {
    const now = new Set(['a:stay>a', 'a:go>b', 'screen:b', 'screen:a']);
    expect(withNewVersion(first, before, now)).toBe(first);
  });
});

test('versions are counted round: twelve are known, four are still to come', () => {
  const places = Array.from({ length: 16 }, (_, ago) => versionAt((newest - ago + 32) % 16));
  expect(places.slice(-4)).toEqual(Array(4).fill('newer'));
  expect(places.slice(0, 12)).toEqual(
    Array.from({ length: 12 }, (_, ago) => (ago <= newest ? newest - ago : undefined)),
  );
});
