import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, firstScreen } from '../../src/flow/address.ts';
import { parseAddress, readOrganisationId } from '../../src/flow/parse-address.ts';
import { movedCauses, redirects } from '../../src/flow/redirects.ts';
import { paths } from '../../src/flow/machine.ts';
import type { ScreenId } from '../../src/flow/screen.ts';

const screens = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}` as ScreenId),
);

test.each(screens.filter((screen) => screen !== firstScreen))('%s has an address', (screen) => {
  expect(parseAddress(addressOf(screen))).toEqual({ leads: 'to', screen });
});

test('every address that docs/portals.md gives to administrators leads where it says', () => {
  const text = readFileSync('docs/portals.md', 'utf8');
  const addresses = [...text.matchAll(/#\/[\w-]+\/?[^"`) ]*/g)].map(([address]) => address);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(parseAddress(address).leads, address).toBe('to');
});

test('a screen seen through a cause has an address; whether there is such a cause is told by the words', () => {
  const address = { leads: 'to', screen: 'security-code.text', cause: 'landline' };
  expect(addressOf('security-code.text', 'landline')).toBe('#/security-code/text/landline');
  expect(parseAddress('#/security-code/text/landline')).toEqual(address);
  expect(parseAddress('#/lockout/wait/')).toEqual({ leads: 'to', screen: 'lockout.wait' });
});

describe('a cause that has moved', () => {
  afterEach(() => {
    for (const moved of Object.keys(movedCauses)) delete (movedCauses as Moved)[moved];
  });
  type Moved = Record<string, string>;
  const move = (from: string, to: string) => ((movedCauses as Moved)[from] = to);

  test('leads to where it is told now', () => {
    move('lockout.wait.saved', 'password.typing.old-fill');
    expect(parseAddress('#/lockout/wait/saved')).toEqual({
      leads: 'to',
      screen: 'password.typing',
      cause: 'old-fill',
    });
  });

  test('leads to its screen if nothing tells it any more', () => {
    move('lockout.wait.saved', 'lockout.wait');
    expect(parseAddress('#/lockout/wait/saved')).toEqual({ leads: 'to', screen: 'lockout.wait' });
  });

  test('goes along with its screen if that has moved', () => {
    const [[was, is]] = Object.entries(redirects) as [[string, string]];
    expect(parseAddress(`#/${was.replace('.', '/')}/any`)).toEqual({
      leads: 'to',
      screen: is,
      cause: 'any',
    });
  });
});

test('the first screen needs no address', () => {
  expect(addressOf(firstScreen)).toBe('');
  expect(parseAddress('')).toEqual({ leads: 'nowhere' });
  expect(parseAddress('#/')).toEqual({ leads: 'nowhere' });
});

test.each(Object.entries(paths))('the address of %s alone leads to its start', (path, states) => {
  expect(parseAddress(`#/${path}`)).toEqual({ leads: 'to', screen: `${path}.${states.initial}` });
});

describe('an address that we do not know leads astray', () => {
  test.each([
    '#/nowhere',
    '#/lockout/nowhere',
    '#/lockout/wait/more/still',
    '#/nowhere/wait/more',
    '#/__proto__',
    '#/constructor/name',
    '#/lockout/__proto__',
    '#/lockout/toString',
    '#/%6Cockout',
    '#/%',
    '#/LOCKOUT/WAIT',
    '#/<img src=x onerror=alert(1)>',
    '#javascript:alert(1)',
    `#/${'a'.repeat(100_000)}`,
  ])('%.40s', (fragment) => {
    expect(parseAddress(fragment)).toEqual({ leads: 'invalid' });
  });
});

test.each(['../secrets', 'https://example.org', 'Lakeside', '-lakeside', 'a'.repeat(65)])(
  'no file is asked for under the name %s',
  (asked) => {
    expect(readOrganisationId(asked)).toEqual({ invalid: true });
  },
);
