import { describe, expect, test } from 'vitest';
import {
  asText,
  draftOf,
  forEmail,
  sectionsOf,
  type Report,
  type TFunction,
} from '../../src/checklist/text.ts';

/** Says the key, so that a test sees which words were asked for. */
const say: TFunction = (key, values) => [key, ...Object.values(values ?? {})].join(' ');

const report: Report = {
  requester: 'patient',
  sayFirst: [{ text: 'Hello.' }],
  why: [{ label: 'What do you see?', text: 'My account is locked' }],
  tried: [{ label: '23 Nov, 15:42', text: 'Wait – That did not work' }],
  read: [],
  filled: { message: 'Error 42', name: 'Ana Lee', login: '  ', note: 'First line\nSecond line' },
  screenshot: true,
  support: [{ label: 'Phone', text: '555 0134' }],
  next: [{ text: 'Staff check who you are.' }],
  bring: [{ text: 'This list.' }],
};
const names = (from: Report) => sectionsOf(from, say).map(({ name }) => name);
const text = (from: Report) => asText('My list', sectionsOf(from, say));

describe('the list', () => {
  test('goes from what to say to what to bring, without empty parts', () => {
    expect(names(report)).toEqual([
      ...['sayFirst', 'why', 'tried', 'trouble', 'person', 'more', 'support', 'next', 'bring'],
    ]);
    expect(names({ ...report, tried: [], filled: {}, screenshot: false })).not.toContain('tried');
  });

  test('holds what was filled in, and no field that was left empty', () => {
    expect(text(report)).toContain('fields.name.label: Ana Lee');
    expect(text(report)).toContain('First line\nSecond line');
    expect(text(report)).toContain('screenshot.label: screenshot.yes');
    expect(text(report)).not.toContain('fields.login.label');
  });

  test('puts no colon after a question', () => {
    expect(text(report)).toContain('\nWhat do you see? My account is locked\n');
  });

  test('tells of the caregiver where one asks, and only there', () => {
    const filled = { caregiver: 'Bo Lee', proof: 'Court paper' };
    expect(text({ ...report, filled, requester: 'caregiver' })).toContain('Bo Lee');
    expect(text({ ...report, filled })).not.toContain('Bo Lee');
  });
});

describe('an email', () => {
  test('names nobody unless the person wishes it', () => {
    const sections = sectionsOf(report, say);
    expect(asText('My list', forEmail(sections, false))).not.toContain('Ana Lee');
    expect(asText('My list', forEmail(sections, true))).toContain('Ana Lee');
  });

  test('does not tell support how to reach itself', () => {
    expect(asText('My list', forEmail(sectionsOf(report, say), true))).not.toContain('555 0134');
  });

  test('keeps every character of the text, and the address as it is', () => {
    const draft = draftOf('help@river.example', 'Help & more', 'a=b?\nc #1');
    expect(draft).toMatch(/^mailto:help@river\.example\?/);
    const query = new URLSearchParams(draft.split('?').slice(1).join('?'));
    expect(query.get('subject')).toBe('Help & more');
    expect(query.get('body')).toBe('a=b?\r\nc #1');
  });
});
