import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { learn, learnt } from '../../build/learnt.ts';

const sayings = [
  { target: 'lockout.cause', text: 'my account is locked', counts: 1 },
  { target: 'password.reset', text: 'I forgot my password', counts: 1 },
];
const more = { target: 'lockout.cause', text: 'it locked me out', counts: 1 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'learnt-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('somebody who builds again waits for no lesson that was learnt before', () => {
  expect(learnt(sayings, 'en', folder)).toBe(learn(sayings, 'en'));
  const [file] = readdirSync(folder);
  writeFileSync(join(folder, file!), 'kept');
  expect(learnt(sayings, 'en', folder)).toBe('kept');
});

test.each([
  ['adds a way of saying it', [...sayings, more], 'en'],
  ['says that one counts less', [sayings[0]!, { ...sayings[1]!, counts: 0.5 }], 'en'],
  ['builds another language', sayings, 'fr'],
])('somebody who %s has it learnt anew', (_, changed, language) => {
  learnt(sayings, 'en', folder);
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'stale');
  expect(learnt(changed, language, folder)).toBe(learn(changed, language));
});
