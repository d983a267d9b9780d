import { expect, test } from 'vitest';
import { contrast, contrastProblem, deepened } from '../../src/organisation/colour.ts';

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#005ea5')).toBe(contrast('#005EA5', '#ffffff'));
});

test('a colour that white text can be read on is fine; a hair less is not', () => {
  expect(contrastProblem('#767676')).toBeUndefined();
  expect(contrastProblem('#777777')).toBe(
    'a darker colour: white text on #777777 has a contrast of 4.4 to 1, and people need 4.5 to 1',
  );
});

test('a colour at the edge is deepened until white text on it can be read with low vision', () => {
  const shown = deepened('#767676');
  expect(contrast('#767676', '#ffffff')).toBeLessThan(7);
  expect(contrast(shown, '#ffffff')).toBeGreaterThanOrEqual(7);
  expect(contrast(shown, '#ffffff')).toBeLessThan(7.3);
  expect(deepened('#0b4f7d')).toBe('#0b4f7d');
});
