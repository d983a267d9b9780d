import { expect, test } from 'vitest';
import { brandStyle, dataBlock, fill } from '../../build/fill.ts';
import { inlineScript } from '../../build/page.ts';

test('a text cannot end the block of data that it stands in', () => {
  const block = dataBlock('words', { sly: '</script><script>alert(1)</script>' });
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(block.replace(/<[^>]*>/g, ''))).toEqual({
    sly: '</script><script>alert(1)</script>',
  });
});

test('a page in a folder finds its files one level up', () => {
  const html = '<html lang="en"><head><!--head--></head><script src="./assets/a.js"></script>';
  const page = fill(html, {
    language: 'ar-XB',
    direction: 'rtl',
    root: '../',
    organisation: 'riverbend',
    slots: { head: '$& stays $1' },
  });
  expect(page).toContain(
    '<html lang="ar-XB" dir="rtl" data-root="../" data-organisation="riverbend">',
  );
  expect(page).toContain('<head>$& stays $1</head>');
  expect(page).toContain('src="../assets/a.js"');
});

test('a page that may ask whose portal it is says so', () => {
  const parts = { language: 'en', direction: 'ltr', root: './', organisation: 'default' } as const;
  const asking = fill('<html>', { ...parts, asksWhosePortal: true, slots: {} });
  expect(asking).toContain('data-organisation="default" data-portals>');
});

test('the inline script is one that old browsers can read', () => {
  expect(inlineScript()).not.toMatch(/=>|`|\?\.|\?\?|\b(const|let|class)\b|,\s*\)|\/\/ /);
});

test('only a colour becomes a colour', () => {
  expect(brandStyle('#005ea5')).toContain('--brand: #005ea5');
  expect(brandStyle('unknown')).not.toContain('--brand');
  expect(brandStyle('red;}</style><script>')).not.toContain('script');
});
