import { expect, test } from 'vitest';
import { findInPlace } from '../../src/desk/place-search.ts';
import { neutralStaff } from '../../src/desk/rules/schema.ts';

const rules = {
  ...neutralStaff,
  statuses: [
    { code: 'DUP-2', means: 'The patient has two records.', do: 'Pass both numbers on.' },
    { code: 'WEB', means: 'The portal is off for them.', do: 'Set the field to Y.' },
  ],
  staffNotes: [
    { on: 'activation.not-come', text: 'Invitations leave the mail room on Fridays.' },
    { on: 'portal.address', text: 'The pharmacy has an account of its own.' },
  ],
};
const found = (text: string) => {
  const { statuses, notes } = findInPlace(rules, text);
  return [...statuses.map(({ code }) => code), ...notes.map(({ on }) => on)];
};

test('a code is found however it is typed, and by nothing that is only like it', () => {
  expect(found('it says dup 2 here')).toEqual(['DUP-2']);
  expect(found('WEB')).toEqual(['WEB']);
  expect(found('website')).toEqual([]);
});

test('a note is found by two of its words, with a slip in one', () => {
  expect(found('my invitation is still in the maill')).toEqual(['activation.not-come']);
});

test('one word that anybody says finds nothing', () => {
  expect(found('I cannot get into my account')).toEqual([]);
});

test('a place that has said nothing to its staff has nothing to find', () => {
  expect(findInPlace(neutralStaff, 'DUP-2')).toEqual({ statuses: [], notes: [] });
});
