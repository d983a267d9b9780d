import { beforeAll, describe, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import common from '../../src/locales/en/common.json' with { type: 'json' };
import type { Opening } from '../../src/organisation/opening/when.ts';
import { formatTime } from '../../src/i18n/format-time.ts';
import { describeOpening } from '../../src/i18n/opening-sentences.ts';

beforeAll(() => {
  i18n.addResourceBundles('en', { common });
  i18n.changeLanguage('en');
});

const at = Date.parse;
/** Monday noon in New York. */
const now = at('2026-11-23T17:00Z');

function heard(opening: Opening, zone?: string, readerZone = 'America/New_York') {
  // Some versions of Intl put a narrow space before AM and PM.
  return describeOpening(opening, { now, zone, readerZone }, i18n).replaceAll('\u202f', ' ');
}

const newYork = 'America/New_York';

describe('a person where the line is answered reads', () => {
  test.each([
    [{ open: true, until: at('2026-11-23T22:00Z') }, 'Open now until 5:00 PM.'],
    [{ open: true, until: at('2026-11-27T22:00Z') }, 'Open now.'],
    [{ open: true }, 'Open now.'],
    [{ open: false, opens: at('2026-11-23T18:30Z') }, 'Closed now. Opens today at 1:30 PM.'],
    [{ open: false, opens: at('2026-11-24T13:00Z') }, 'Closed now. Opens tomorrow at 8:00 AM.'],
    [{ open: false, opens: at('2026-11-27T13:00Z') }, 'Closed now. Opens on Friday at 8:00 AM.'],
    [
      { open: false, opens: at('2026-11-30T13:00Z') },
      'Closed now. Opens on Monday, November 30 at 8:00 AM.',
    ],
    [{ open: false }, 'Closed now.'],
  ] satisfies [Opening, string][])('%j: %s', (opening, text) => {
    expect(heard(opening, newYork)).toBe(text);
  });
});

describe('a person elsewhere reads their own time first', () => {
  test('an hour away', () => {
    const opening: Opening = { open: true, until: at('2026-11-23T22:00Z') };
    expect(heard(opening, newYork, 'America/Chicago')).toBe(
      'Open now until 4:00 PM your time (5:00 PM where they are).',
    );
  });

  test('a day away', () => {
    const opening: Opening = { open: false, opens: at('2026-11-23T22:00Z') };
    expect(heard(opening, newYork, 'Australia/Sydney')).toBe(
      'Closed now. Opens today at 9:00 AM your time (Monday 5:00 PM where they are).',
    );
  });

  test('in another zone whose clocks show the same', () => {
    const opening: Opening = { open: true, until: at('2026-11-23T22:00Z') };
    expect(heard(opening, newYork, 'America/Toronto')).toBe('Open now until 5:00 PM.');
  });
});

test('a clock time follows the language', () => {
  expect(formatTime(now, 'de', newYork)).toBe('12:00');
  expect(formatTime(now, 'fr', 'Asia/Kolkata')).toBe('22:30');
});
