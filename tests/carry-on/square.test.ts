import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/carry-on/link.ts';
import { squareOf, type Square } from '../../src/carry-on/square.ts';

/** What a camera of so many dots a module sees of it. */
function seen({ side, dark }: Square, dots = 4) {
  const width = side * dots;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)/g)) {
    for (let dot = 0; dot < dots ** 2; dot += 1) {
      const row = Number(y) * dots + Math.floor(dot / dots);
      const at = 4 * (row * width + Number(x) * dots + (dot % dots));
      data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}

const page = { origin: 'https://help.riverside.example', pathname: '/sign-in/', search: '' };

test.each([
  ['twelve digits', page, '123456789012'],
  ['sixteen digits', page, '1234567890123456'],
  ['an organisation', { ...page, search: '?org=lakeside' }, '123456789012'],
  ['a language', { ...page, search: '?lang=en' }, '123456789012'],
  ['a long address', { ...page, pathname: `/${'patients/'.repeat(20)}` }, '123456789012'],
])('a camera reads the link with %s off the square', (_, from, number) => {
  const link = linkTo(number, from);
  expect(link).toContain(`${from.pathname}${from.search}#/carry-on/${number}`);
  expect(decodeQR(seen(squareOf(link)))).toBe(link);
});

test('a camera reads it where something lies on a corner of what it holds', () => {
  const link = linkTo('123456789012', page);
  const { side, dark } = squareOf(link);
  const hidden = dark.replace(/M(\d+) (\d+)h1v1h-1z/g, (dot, x, y) =>
    Math.min(Number(x), Number(y)) > side - 9 ? '' : dot,
  );
  expect(hidden.length).toBeLessThan(dark.length);
  expect(decodeQR(seen({ side, dark: hidden }))).toBe(link);
});

test('there is a white edge of four modules around it, by which a camera finds it', () => {
  const { side, dark } = squareOf(linkTo('123456789012', page));
  const places = [...dark.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(side - 5);
});

test.each([
  ['a name that the portal has put there', '?user=ann&org=lakeside', '?org=lakeside'],
  ['an organisation that cannot be one', '?org=../x', ''],
  ['a language that there is not', '?lang=tlh', ''],
])('a link holds nothing of %s', (_, search, kept) =>
  expect(linkTo('1', { ...page, search })).toBe(`${page.origin}/sign-in/${kept}#/carry-on/1`),
);
