import { describe, expect, test } from 'vitest';
import type { Organisation } from '../../src/organisation/schema.ts';
import { readOrganisation } from '../../src/organisation/read.ts';
import { upgrade } from '../../src/organisation/upgrade.ts';
import { Look, onNothing } from '../flow/focuses.ts';
import { around, routes, words } from './met.ts';

type Files = Record<string, object>;

const older: Files = import.meta.glob('./format-1/*.json', { eager: true, import: 'default' });
const present: Files = {
  ...import.meta.glob<object>('../../public/orgs/*.json', { eager: true, import: 'default' }),
  ...import.meta.glob<object>('../orgs/**/*.json', { eager: true, import: 'default' }),
};

const idOf = (file: string) => /([^/]+)\.json$/.exec(file)![1]!;
const now = new Map(Object.entries(present).map(([file, data]) => [idOf(file), data]));

const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };

function read(data: unknown): Organisation {
  const found = readOrganisation(data);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found.organisation;
}

function upgraded(data: unknown) {
  const found = upgrade(data);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return { data: found.data, changes: found.changes.map(({ sentence }) => sentence) };
}

function problemsIn(data: unknown) {
  const found = readOrganisation(data);
  return 'problems' in found
    ? found.problems.map(({ place, sentence }) => `${place}: ${sentence}`)
    : [];
}

/** All that a patient of an organisation can meet: words, waits and routes. */
async function met(organisation: Organisation) {
  const places = new Look(organisation).placesOn(onNothing);
  return {
    around: await around(organisation),
    words: words(places, organisation),
    routes: routes(places, organisation),
  };
}

describe('a health system that keeps a file of format 1', () => {
  test.each(Object.entries(older))('%s becomes what it is now, in its order', (file, data) => {
    expect(JSON.stringify(upgraded(data).data)).toBe(JSON.stringify(now.get(idOf(file))));
  });

  test.each(Object.entries(older))('%s shows its patients the same', async (file, data) => {
    expect(await met(read(data))).toEqual(await met(read(now.get(idOf(file)))));
  });

  test('is told each change in a sentence', () => {
    const { data, changes } = upgraded({
      $schema: '../schema/organisation.schema.json',
      ...names,
      idle: 10,
      lockout: { attempts: 5, minutes: 1, warns: true },
      recovery: { pauseMinutes: 'unknown' },
      messages: { sender: 'Riverside' },
      securityCode: { pauseMinutes: 10080 },
    });
    expect(changes).toEqual([
      'format is now 2.',
      'idle 10 is now idle "10 minutes".',
      'lockout.minutes 1 is now lockout.lasts "1 minute".',
      'recovery.pauseMinutes "unknown" is now recovery.pauseLasts "unknown".',
      'messages is now mail.',
      'securityCode.pauseMinutes 10080 is now securityCode.pauseLasts "10080 minutes".',
    ]);
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        $schema: '../schema/organisation.schema.json',
        format: 2,
        ...names,
        idle: '10 minutes',
        lockout: { attempts: 5, lasts: '1 minute', warns: true },
        recovery: { pauseLasts: 'unknown' },
        mail: { sender: 'Riverside' },
        securityCode: { pauseLasts: '10080 minutes' },
      }),
    );
  });

  test.each([
    ['auto', 'by itself'],
    ['never', 'never'],
    ['unknown', 'unknown'],
    [20, '20 minutes'],
    [60, '60 minutes'],
  ])('may say that a lock lasts: %s', (minutes, lasts) => {
    expect(read({ format: 1, ...names, lockout: { minutes } })).toMatchObject({
      lockout: { lasts },
    });
  });

  test.each([
    [
      'an address of the schema at its end',
      { ...names, $schema: 'x' },
      'name portal $schema format',
    ],
    ['no address of the schema', names, 'format name portal'],
    ['its format at its end', { ...names, format: 1 }, 'format name portal'],
  ])('with %s finds the format where people look for it', (_, data, keys) => {
    expect(Object.keys(upgraded(data).data as object).join(' ')).toBe(keys);
  });

  test('may have written some of it in the new shape', () => {
    const data = { ...names, idle: '10 minutes', lockout: { lasts: 'by itself' }, mail: {} };
    expect(upgraded(data)).toEqual({
      data: { format: 2, ...data },
      changes: ['format is now 2.'],
    });
  });

  test.each([
    [
      { lockout: { minutes: 20, lasts: '30 minutes' } },
      'lockout.minutes: This is called lockout.lasts now, and the file has both. Keep the one that is right.',
    ],
    [
      { messages: { sender: 'Riverside' }, mail: { subject: 'Your code' } },
      'messages: This is called mail now, and the file has both. Keep the one that is right.',
    ],
  ])('is asked which is right of %j', (rules, sentence) => {
    expect(problemsIn({ ...names, ...rules })).toEqual([sentence]);
  });

  test.each([
    [
      { lockout: { minutes: 'soon' } },
      'lockout.minutes: Write "by itself", or "never", or a length of time in minutes, hours or days, up to 7 days, such as "20 minutes".',
    ],
    [
      { recovery: { pauseMinutes: 10081 } },
      'recovery.pauseMinutes: Write a length of time in minutes, hours or days, up to 7 days, such as "20 minutes".',
    ],
    [
      { securityCode: { pauseMinutes: null } },
      'securityCode.pauseMinutes: Write a length of time in minutes, hours or days, up to 7 days, such as "20 minutes", or "unknown".',
    ],
    [{ idle: 99 }, 'idle: Write a length of time from "3 minutes" to "15 minutes".'],
    [{ messages: { sender: '' } }, 'messages.sender: Write a text of up to 200 characters.'],
    [{ messages: 5 }, 'messages: Write a group of rules between { and }.'],
    [{ lockout: 5 }, 'lockout: Write a group of rules between { and }.'],
    [{ lockuot: {} }, 'lockuot: There is no rule of this name. Check the spelling.'],
    [
      JSON.parse('{ "__proto__": {} }'),
      '__proto__: There is no rule of this name. Check the spelling.',
    ],
  ])('is told what is wrong by the names in the file: %j', (rules, sentence) => {
    expect(problemsIn({ ...names, ...rules })).toEqual([sentence]);
  });
});

describe('a health system that writes a file of format 2', () => {
  test('is told of nothing that would change', () => {
    const data = { format: 2, ...names };
    expect(upgrade(data)).toEqual({ data, changes: [] });
  });

  test.each([
    [{ lockout: { minutes: 20 } }, 'lockout.minutes: This is called lockout.lasts since format 2.'],
    [
      { messages: {} },
      'messages: Write a list of at least one thing, between [ and ], or "unknown".',
    ],
    [{ idle: 15 }, 'idle: Write a length of time from "3 minutes" to "15 minutes", or "unknown".'],
  ])('is told what %j is called and how it is written', (rules, sentence) => {
    expect(problemsIn({ format: 2, ...names, ...rules })).toEqual([sentence]);
  });
});

test.each([
  [3, 'This file is written in format 3. This copy of Doorstep reads formats 1 and 2.'],
  [0, 'This file is written in format 0. This copy of Doorstep reads formats 1 and 2.'],
  ...['2', null, 2.5, true, [2], {}].map((format): [unknown, string] => [
    format,
    'Write 2, a whole number without quotation marks. This copy of Doorstep reads formats 1 and 2.',
  ]),
])('who writes format %j is told which formats there are, and nothing else', (format, sentence) => {
  expect(problemsIn({ format, idle: 99 })).toEqual([`format: ${sentence}`]);
});

test.each([null, 7, 'text', [names]])('a file that holds %j is no file of any format', (data) => {
  expect(problemsIn(data)).toEqual([': Write a group of rules between { and }.']);
});
