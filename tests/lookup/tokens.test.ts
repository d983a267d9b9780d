import { afterEach, describe, expect, test, vi } from 'vitest';
import { termsIn } from '../../src/lookup/tokens.ts';

afterEach(() => vi.unstubAllGlobals());

test('words are looked up by their stems, and by two that stand side by side', () => {
  expect(termsIn('Passwords expired', 'en')).toEqual(['password', 'expir', 'password expir']);
});

test('small words part no pair', () => {
  expect(termsIn('lost my phone', 'en')).toContain('lost phone');
});

test('an apostrophe changes nothing, whichever it is', () => {
  expect(termsIn('can’t', 'en')).toEqual(termsIn("can't", 'en'));
});

test('of a text as long as a book only the beginning is read', () => {
  expect(termsIn(`password ${'x'.repeat(10_000)} phone`, 'en')).not.toContain('phone');
});

describe('a language without spaces between words', () => {
  test('is read word by word', () => {
    expect(termsIn('验证码没有收到', 'zh')).toContain('没有');
  });

  test('is read in pairs of letters where the browser knows no words of it', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.stubGlobal('Intl', Object.fromEntries(Object.entries({ Collator: Intl.Collator })));
    expect(termsIn('验证码', 'zh')).toEqual(['验证', '证码', '验证 证码']);
  });
});
