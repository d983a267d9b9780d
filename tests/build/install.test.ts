import { expect, test } from 'vitest';
import { iconFor, isInstallable, manifestFor } from '../../build/install.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';

/* Somebody keeps the help of their hospital beside the apps of their phone. */

const riverbend = (colour = '#7a1f3d') => ({
  id: 'riverbend',
  organisation: { ...neutralOrganisation, name: 'Riverbend Clinic', colour },
});
const drawn = '<svg><path fill="#0d5c63"/><circle fill="#0d5c63"/></svg>';

test('it is found there by the name and the colour of the hospital, in the language it was read in', () => {
  expect(JSON.parse(manifestFor(riverbend(), 'es', 'ltr', '../'))).toMatchObject({
    name: 'Riverbend Clinic',
    lang: 'es',
    start_url: './',
    theme_color: '#7a1f3d',
    icons: [{ src: '../icon.svg' }],
  });
});

test('a hospital that names no colour has none there', () => {
  expect(manifestFor(riverbend('unknown'), 'en', 'ltr', './')).not.toContain('color');
});

test('its icon is the one that the hospital has drawn, or the door in its colour', () => {
  const own = { riverbend: '<svg id="own"/>' };
  expect(iconFor({ drawn, own }, riverbend())).toBe('<svg id="own"/>');
  const door = iconFor({ drawn, own: {} }, riverbend());
  expect(door).toBe('<svg><path fill="#7a1f3d"/><circle fill="#7a1f3d"/></svg>');
  expect(iconFor({ drawn, own: {} }, riverbend('unknown'))).toBe(drawn);
});

test('the help of nobody alone is not offered: it has no name to be found by', () => {
  expect(isInstallable(riverbend())).toBe(true);
  expect(isInstallable({ ...riverbend(), id: 'default' })).toBe(false);
});
