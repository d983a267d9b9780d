import { describe, expect, test } from 'vitest';
import { addressOf, firstScreen } from '../../src/flow/address.ts';
import { parseAddress, readOrganisationId } from '../../src/flow/parse-address.ts';
import { paths } from '../../src/flow/machine.ts';
import type { ScreenId } from '../../src/flow/screen.ts';

const screens = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}` as ScreenId),
);

test.each(screens.filter((screen) => screen !== firstScreen))('%s has an address', (screen) => {
  expect(parseAddress(addressOf(screen))).toEqual({ leads: 'to', screen });
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
    '#/lockout/wait/more',
    '#/lockout/wait/',
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
