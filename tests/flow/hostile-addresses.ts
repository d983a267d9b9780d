import fc from 'fast-check';
import { aboutAddress, addressOf } from '../../src/flow/address.ts';
import { paths } from '../../src/flow/machine.ts';
import type { ScreenId } from '../../src/flow/screen.ts';

/* Addresses that somebody may come with: made by mistake, by another page, or to do harm. */

export const screens = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.keys(states).map((name) => `${path}.${name}` as ScreenId),
);

/** What our own addresses are made of. */
const known = [
  ...new Set(screens.flatMap((screen) => screen.split('.'))),
  ...['lookup', 'carry-on', 'desk', 'about', 'privacy', 'landline', 'my code does not come'],
];

const harmful = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'],
  ...[
    '%',
    '%E0%A4%A',
    '%00',
    '%2F',
    '%252F',
    '%ud800',
    '\0',
    '\r\n',
    ' ',
    '.',
    '..',
    '../..',
    '\\',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '<svg/onload=',
  ],
  ...['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://evil.example/?a=b#c'],
  ...['{{support.phone}}', '$t(page.title)', '${1}', '\u202e', '\u2066', '\ud800', '\udc00', '😀'],
  ...['x'.repeat(3000), '1'.repeat(400), '-1', 'NaN', '1e999'],
];

const digits = fc.stringMatching(/^\d{12}(\d{4})?$/);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 3, arbitrary: fc.constantFrom(...harmful) },
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
  digits,
);

const partsOf = (...separators: string[]) =>
  fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.constantFrom(...separators))
    .map(([pieces, separator]) => pieces.join(separator));

const ours = fc.constantFrom(...screens.map((screen) => addressOf(screen)), aboutAddress);

/** With its `#`, or without as some pages write it. */
export const fragments: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constantFrom('#/', '#', '/', '', '#//', '#/lookup/', '#/carry-on/'), ours),
    partsOf('/', '/', '//', '%2f', '?', '.', ' '),
  )
  .map((parts) => parts.join(''));

/** With its `?`. */
export const queries: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('?org=', '?lang=', '?', '?org=lakeside&org=', '?ORG='),
    partsOf('&', '=', ''),
  )
  .map((parts) => parts.join(''));
