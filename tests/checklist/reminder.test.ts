import { expect, test } from 'vitest';
import { reminder } from '../../src/checklist/reminder.ts';

const now = Date.UTC(2026, 10, 23, 20, 15);
const at = Date.UTC(2026, 10, 24, 13, 0);
const entry = (title = 'Phone call') => reminder({ title, at, now });

test('a calendar rings at the time, whatever its zone, and shows a title that tells nothing', () => {
  const lines = entry().split('\r\n');
  expect(lines).toContain('DTSTART:20261124T130000Z');
  expect(lines).toContain('DTSTAMP:20261123T201500Z');
  expect(lines).toContain('SUMMARY:Phone call');
  expect(lines).toContain('TRIGGER:PT0S');
});

test('every line ends as calendars ask for', () => {
  expect(entry().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(entry()).toMatch(/END:VCALENDAR\r\n$/);
});

test('characters that mean something to a calendar are only text in a title', () => {
  expect(entry('Call; ask, wait\\\nthen go')).toContain(
    'SUMMARY:Call\\; ask\\, wait\\\\\\nthen go\r\n',
  );
});

test('a long title goes on in the next line, and no letter is cut in two', () => {
  const title = 'Звонок 📞 '.repeat(20).trim();
  const text = entry(title);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});
