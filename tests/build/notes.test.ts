import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFile } from '../../build/organisation-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgs-'));
});
afterAll(() => rm(folder, { recursive: true }));

const names = { format: 2, name: 'Riverside', portal: { name: 'MyRiverside' } };
const text = { en: 'Our letters are blue.' };

/** What `npm run org` says of a file with these rules besides its names. */
async function check(rules: object) {
  const file = join(folder, 'riverside.json');
  await writeFile(file, JSON.stringify({ ...names, ...rules }));
  const { ok, lines } = await checkFile(file);
  return { ok, said: lines.slice(1).join('\n') };
}

describe('a health system that writes a note', () => {
  test('reads it beside what stands there, with its reading grade and the sentence that it silences', async () => {
    const note = { screen: 'lockout.staff', text, instead: 'steps.proof' };
    const { ok, said } = await check({ notes: [note] });
    expect(ok).toBe(true);
    expect(said).toMatch(/lockout\.staff, reading grade \d\.\d/);
    expect(said).toContain('Riverside says, in en: Our letters are blue.');
    expect(said).toContain('Doorstep says, steps.proof (left out): Be ready to prove who you are.');
  });

  test('on a cause reads it beside the fix', async () => {
    const note = { screen: 'security-code.text', cause: 'landline', text };
    const { said } = await check({ notes: [note] });
    expect(said).toContain('security-code.text, seen through landline, reading grade');
    expect(said).toContain('Doorstep says, fix.texts: Most landlines get no texts.');
  });

  test('that is hard to read is told so', async () => {
    const hard = { en: 'Authentication credentials necessitate administrative verification.' };
    const { ok, said } = await check({ notes: [{ screen: 'lockout.staff', text: hard }] });
    expect(ok).toBe(true);
    expect(said).toContain('above 6: make it shorter');
  });

  test.each([
    [
      'for a screen that is not there',
      { screen: 'lockout.moon', text },
      'notes[0].screen: There is no screen lockout.moon.',
    ],
    [
      'for a path that is not there',
      { screen: 'moon.wait', text },
      'notes[0].screen: There is no screen moon.wait.',
    ],
    [
      'for a screen that went',
      { screen: 'rejected.address', text },
      'notes[0].screen: rejected.address is portal.address now.',
    ],
    [
      'for a cause that is not there',
      { screen: 'lockout.staff', cause: 'moon', text },
      'notes[0].screen: lockout.staff has no cause moon.',
    ],
    [
      'in place of a sentence that is not there',
      { screen: 'lockout.staff', text, instead: 'steps.moon' },
      'notes[0].instead: lockout.staff has no sentence steps.moon',
    ],
    [
      'with markup',
      { screen: 'lockout.staff', text: { en: '<b>Now</b>' } },
      'notes[0].text.en: Write plain text, without < and >.',
    ],
    [
      'with a number in prose',
      { screen: 'lockout.staff', text: { en: 'Call 555-0134.' } },
      'notes[0].text.en: Write the number as a rule, such as support.phone, and {{support.phone}} in its place.',
    ],
    [
      'with an address in prose',
      { screen: 'lockout.staff', text: { en: 'Go to https://a.example' } },
      'notes[0].text.en: Write the text without the address, and the address as "link".',
    ],
    [
      'with a rule that the file does not know',
      { screen: 'lockout.staff', text: { en: 'Call {{support.phone}}' } },
      'notes[0].text: {{support.phone}} is no rule that this file knows',
    ],
    [
      'in no language',
      { screen: 'lockout.staff', text: {} },
      'notes[0].text: Write a text in one language at least.',
    ],
    [
      'in a language that is none',
      { screen: 'lockout.staff', text: { English: 'Hello' } },
      'a language as its code, such as "es"',
    ],
    [
      'longer than anybody reads',
      { screen: 'lockout.staff', text: { en: 'a '.repeat(201) } },
      'notes[0].text.en: Write a text of up to 400 characters.',
    ],
  ])('%s is told what to do instead', async (_, note, sentence) => {
    const { ok, said } = await check({ notes: [note] });
    expect(ok).toBe(false);
    expect(said).toContain(sentence);
  });
});

describe('a health system that writes down a message of its portal', () => {
  const message = { says: 'Error 403', means: { en: 'Your page was open for too long.' } };

  test('reads what it means and opens', async () => {
    const { ok, said } = await check({ messages: [{ ...message, screen: 'device.old-tab' }] });
    expect(ok).toBe(true);
    expect(said).toContain('“Error 403” opens device.old-tab');
    expect(said).toContain('It means, in en: Your page was open for too long.');
    expect(said).toContain('A link for its page: #/lookup/Error%20403');
  });

  test('that opens nothing is told so', async () => {
    const { ok, said } = await check({ messages: [{ ...message, screen: 'device.moon' }] });
    expect(ok).toBe(false);
    expect(said).toBe('messages[0].screen: There is no screen device.moon. See docs/flow.md.');
  });

  test('that names no screen is told so', async () => {
    const { ok, said } = await check({ messages: [message] });
    expect(ok).toBe(false);
    expect(said).toContain('messages[0].screen: This is missing.');
  });

  test('in the shape of format 1 is told that this is a list now', async () => {
    const { ok, said } = await check({ messages: { sender: 'a@river.example' } });
    expect(ok).toBe(false);
    expect(said).toMatch(/^messages: Write a list/);
  });
});
