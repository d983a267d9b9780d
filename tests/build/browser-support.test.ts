import { expect, test } from 'vitest';
import { beyondSupport } from '../../build/browser-support.ts';

test.each(['class A{static{x()}}', 'const a=/(?<=b)c/', 'const a=/(?<!b)c/'])(
  'Safari 15.4 cannot read %s',
  (code) => {
    expect(beyondSupport([{ fileName: 'a.js', code }])).toHaveLength(1);
  },
);

test('private fields and named groups are no trouble', () => {
  const code = 'class A{#a=1;static b=2;has(o){return #a in o}} const r=/(?<year>\\d+)/';
  expect(beyondSupport([{ fileName: 'a.js', code }])).toEqual([]);
});
