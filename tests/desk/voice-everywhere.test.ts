import { describe, expect, test } from 'vitest';
import { deskFacts } from '../../src/desk/rules/facts.ts';
import {
  bodies,
  deskRules,
  neutralStaff,
  type Body,
  type StaffRules,
} from '../../src/desk/rules/schema.ts';
import { agent } from '../../src/desk/voice/agent.ts';
import { bodiesOn, placed } from '../../src/desk/voice/answers-for.ts';
import { deskParts, staffVoice } from '../../src/desk/voice/voice.ts';
import { flowMap } from '../../src/flow/map.ts';
import { paths } from '../../src/flow/machine.ts';
import type { ScreenMeta } from '../../src/flow/meta.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { rawWords } from '../../src/i18n/screen-words.ts';
import { organisations } from '../flow/organisations.ts';
import { powerless } from './powerless.ts';
import { seen, staffs, textOf, voiceOn, type Power } from './staff.ts';

const metas = new Map(
  Object.entries(paths).flatMap(([path, { states }]) =>
    Object.entries(states as Record<string, { meta: ScreenMeta }>).map(
      ([name, { meta }]) => [`${path}.${name}` as ScreenId, meta] as const,
    ),
  ),
);
const screens = [...metas.keys()];
const outcomes = [...metas].filter(([, { kind }]) => kind === 'outcome').map(([id]) => id);
const withStaff = [...metas].flatMap(([id, meta]) =>
  'outcome' in meta && meta.outcome === 'staff' ? [id] : [],
);

const at = Object.keys(staffs);

/** Said at every such end: that it may be them, whom to pass a caller on to, and what to write. */
const isOfScreen = ({ name }: { name: string }) =>
  !/^(pass|write-up|desk\/|lines\.secondLine\/)/.test(name);

const powersOn = (id: ScreenId) =>
  voiceOn(id).can.flatMap(({ rules }) => rules.filter((rule) => rule.startsWith('powers.')));

/** What the patients’ words say that staff can do, and the power of the desk that answers to it. */
const answering: Readonly<Record<string, Power>> = {
  'lockout/staffCanUnlock': 'unlock',
  'recovery/staffCanSetPassword': 'newPassword',
  'activation/staffCanSendNow': 'newActivationCode',
  'username/staffCanChange': 'changeUsername',
};

function namesOn(id: ScreenId): string[] {
  const { lead, steps, why, avoid, otherwise } = rawWords(id) ?? {};
  return Object.keys({ ...lead, ...steps, ...why, ...avoid, ...otherwise });
}

describe.each(at)('an agent with the staff file %s', (file) => {
  test('reads what to check before the first question, on every screen', () => {
    const first = screens.map((id) => voiceOn(id, { at: file }).verify[0]?.name);
    expect(new Set(first)).toEqual(new Set(['first']));
  });

  test('reads what they can do at every end', () => {
    const silent = outcomes.filter((id) => !voiceOn(id, { at: file }).can.some(isOfScreen));
    expect(silent).toEqual([]);
  });

  test('reads nothing twice, and no brackets', () => {
    for (const id of screens) {
      const voice = voiceOn(id, { at: file });
      const texts = deskParts.flatMap((part) => voice[part].map(({ text }) => text));
      const all = [...texts, ...new Set(voice.told.map(({ text }) => text))];
      expect([id, ...new Set(all)]).toEqual([id, ...all]);
      expect(all.filter((text) => /\{\{|undefined/.test(text))).toEqual([]);
    }
  });

  test('finds each part at a glance', () => {
    const long = screens.flatMap((id) => {
      const voice = voiceOn(id, { at: file });
      return deskParts.flatMap((part) =>
        voice[part].length > 10 ? [`${id} ${part} ${voice[part].length}`] : [],
      );
    });
    expect(long).toEqual([]);
  });
});

describe('wherever a staff rule bears on a screen', () => {
  test('an end with staff says what a power of theirs can do, or there is a reason', () => {
    const silent = withStaff.filter((id) => powersOn(id).length === 0 && !(id in powerless));
    expect(silent).toEqual([]);
  });

  test('no reason is left over', () => {
    const left = (Object.keys(powerless) as ScreenId[]).filter((id) => powersOn(id).length > 0);
    expect(left).toEqual([]);
  });

  test.each(Object.entries(answering))('%s has its power beside it: %s', (rule, power) => {
    const bearing = screens.filter((id) => namesOn(id).some((name) => name.startsWith(`${rule}_`)));
    expect(bearing).not.toEqual([]);
    expect(bearing.filter((id) => !powersOn(id).includes(`powers.${power}`))).toEqual([]);
  });
});

const guarded: readonly Power[] = [
  'changeEmail',
  'changePhone',
  'takeOffEmail',
  'resetSecondStep',
  'resetWord',
];

test('a change of where codes go, or of a second secret, asks for more than the check', () => {
  const changes = screens.filter((id) =>
    guarded.some((power) => powersOn(id).includes(`powers.${power}`)),
  );
  const soft = changes.filter(
    (id) => !voiceOn(id).verify.some(({ rules }) => rules.includes('verify.callBack')),
  );
  expect(soft).toEqual([]);
});

test('what this place wants written of a call stands last, on every screen', () => {
  const staff = { ...neutralStaff, calls: { writeUp: ['the time', 'what you did'] } };
  const last = screens.map((id) => voiceOn(id, { staff }).can.at(-1)!.text);
  expect(new Set(last)).toEqual(new Set(['Write of this call: the time and what you did.']));
  expect(screens.filter((id) => /Write of/.test(textOf(voiceOn(id))))).toEqual([]);
});

/** The number that reaches each body, as the patients’ file has it. */
const ownLine: Readonly<Record<Body, string>> = {
  support: 'support.phone',
  clinic: 'mainLine.phone',
  registration: 'registrationDesk.phone',
  records: 'recordsOffice.phone',
  plan: 'mainLine.phone',
};

/** Screens, and causes of them, whose words hold a number. */
const placesWith = (line: string) =>
  screens.flatMap((id) => {
    const { causes = {}, ...own } = rawWords(id) ?? {};
    const holds = (words: unknown) => JSON.stringify(words).includes(`{{${line}}}`);
    const found = Object.keys(causes).filter((cause) => holds(causes[cause]));
    return [...(holds(own) ? [{}] : []), ...found.map((cause) => ({ cause }))].map((cause) => ({
      id,
      cause,
    }));
  });

describe('where the page sends the caller', () => {
  const sending = [...metas].flatMap(([id, meta]) =>
    'outcome' in meta && meta.outcome === 'other-desk' ? [id] : [],
  );
  const isYou = ({ name }: { name: string }) => name.startsWith('desk/answersFor');

  test('each other desk is one that can be theirs, or is known not to be', () => {
    expect([...placed].sort()).toEqual([...sending].sort());
  });

  test('they read first that it may be them, and never where it is another body', () => {
    for (const id of [...withStaff, ...sending]) {
      const { can } = voiceOn(id);
      const canBe = bodiesOn(seen(id)).length > 0;
      expect([id, can.findIndex(isYou)]).toEqual([id, canBe ? 0 : -1]);
    }
  });

  test.each(bodies)('whoever answers for %s reads it flat, and once', (body) => {
    const staff = {
      ...neutralStaff,
      desk: { answersFor: [...bodies].sort((one) => (one === body ? -1 : 1)) },
    };
    const only = { ...neutralStaff, desk: { answersFor: [body] } };
    for (const id of screens) {
      const named = bodiesOn(seen(id));
      expect([id, voiceOn(id, { staff }).can.filter(isYou).length]).toEqual([
        id,
        Math.min(named.length, 1),
      ]);
      const flat = voiceOn(id, { staff: only }).can.filter(isYou);
      expect([id, ...flat.map(({ text }) => text.split('.')[0])]).toEqual([
        id,
        ...(named.includes(body)
          ? [expect.stringMatching(/^You are the .+ that the page names$/)]
          : []),
      ]);
    }
  });

  test('and is not told to send them there all the same', () => {
    const told = (answersFor: StaffRules['desk']['answersFor']) =>
      textOf(voiceOn('proxy.expired', { staff: { ...neutralStaff, desk: { answersFor } } }));
    expect(told('unknown')).toMatch(/asks at the front desk.*Is that you\? Then help/);
    expect(told(['clinic'])).not.toMatch(/asks at the front desk/);
    expect(told(['records'])).toMatch(/asks at the front desk(?!.*Is that you)/);
  });

  test('nor to give them another line that has the number on which they called', () => {
    const { lakeside } = organisations;
    const phone = '555-0134';
    const organisation: Organisation = {
      ...lakeside!,
      support: { ...lakeside!.support, phone },
      security: { ...lakeside!.security, fraudDesk: 'Lakeside Health', fraudPhone: phone },
    };
    const giving = (body: Body) => {
      const staff: StaffRules = { ...neutralStaff, desk: { answersFor: [body] } };
      const rules = deskRules(organisation, staff);
      const facts = deskFacts(organisation, staff, agent);
      const { told } = staffVoice(seen('security.hang-up'), undefined, rules, facts);
      return told.filter((sentence) => sentence.rules.includes('security.fraudPhone'));
    };
    expect(giving('clinic')).not.toEqual([]);
    expect(giving('support')).toEqual([]);
  });

  test.each(Object.entries(ownLine))('who answers for %s never gives out %s', (body, line) => {
    const staff = { ...neutralStaff, desk: { answersFor: [body as Body] } };
    const giving = placesWith(line).filter(({ id }) => {
      const named = bodiesOn(seen(id));
      return !placed.includes(id) || named.includes(body as Body);
    });
    expect(giving).not.toEqual([]);
    for (const { id, cause } of giving) {
      const { told } = voiceOn(id, { ...cause, at: 'lakeside', staff });
      expect([id, cause, told.filter(({ rules }) => rules.includes(line))]).toEqual([
        id,
        cause,
        [],
      ]);
    }
  });
});

test('every screen of the flow is looked at', () => {
  const seen = new Set<string>(screens);
  expect(flowMap().screens.filter(({ id }) => !seen.has(id))).toEqual([]);
});
