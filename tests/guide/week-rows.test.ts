import { expect, test } from 'vitest';
import { weekRows } from '../../src/guide/week-rows.ts';

const none = { tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [] };
const hours = {
  zone: 'America/New_York',
  week: { ...none, monday: [['08:00', '17:30']], sunday: [['18:00', '24:00']] },
  holidays: [{ date: '2026-12-25', open: [] }],
} satisfies Parameters<typeof weekRows>[0];

const plain = (text: string) => text.replace(/\s/g, ' ');

test('a week is named day by day, in the language of the page', () => {
  const { rows } = weekRows(hours, 'en');
  expect(rows.slice(0, 7).map(({ name }) => name)).toContain('Wednesday');
  expect(weekRows(hours, 'es').rows[0]!.name).toBe('lunes');
});

test('hours are told as people say them; a day that ends at midnight says so', () => {
  const { rows } = weekRows(hours, 'en');
  expect(rows[0]!.open.map(plain)).toEqual(['8:00 AM – 5:30 PM']);
  expect(rows[1]!.open).toEqual([]);
  expect(rows[6]!.open.map(plain)).toEqual(['6:00 PM – 12:00 AM']);
});

test('holidays stand below the week, and the zone has a name', () => {
  const { rows, zone } = weekRows(hours, 'en');
  expect(rows.at(-1)).toEqual({ name: 'December 25, 2026', open: [] });
  expect(zone).toBe('Eastern Time');
});
