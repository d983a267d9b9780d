import { expect, test } from 'vitest';
import { ShiftPresses } from '../../src/screens/shift-presses.ts';

/** Somebody who presses Shift by itself, at these seconds; what is counted each time. */
function pressedAt(presses: ShiftPresses, ...seconds: number[]) {
  return seconds.map((second) => {
    presses.press('Shift');
    return presses.release('Shift', second * 1000);
  });
}

test('three presses of Shift in a row are counted', () => {
  expect(pressedAt(new ShiftPresses(), 10, 11, 12)).toEqual([1, 2, 3]);
});

test('after a long pause the row begins anew', () => {
  expect(pressedAt(new ShiftPresses(), 10, 11, 17)).toEqual([1, 2, 1]);
});

test('Shift held to write a capital is no press, and ends the row', () => {
  const presses = new ShiftPresses();
  pressedAt(presses, 10, 11);
  presses.press('Shift');
  presses.press('A');
  expect(presses.release('A', 12_000)).toBe(0);
  expect(presses.release('Shift', 12_100)).toBe(0);
  expect(pressedAt(presses, 13)).toEqual([1]);
});

test('Shift held to select with a pointer is no press', () => {
  const presses = new ShiftPresses();
  presses.press('Shift');
  presses.interrupt();
  expect(presses.release('Shift', 10_000)).toBe(0);
});
