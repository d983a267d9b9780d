import { afterEach, describe, expect, test } from 'vitest';
import { neutralStaff, type StaffRules } from '../../src/desk/rules/schema.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { staffWith, voiceOn, staffs } from './staff.ts';

const texts = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text);

describe('an agent with a caller', () => {
  test('reads first that nothing is said before the check, and which details pass it', () => {
    const { verify } = voiceOn('lockout.staff', { at: 'lakeside' });
    expect(texts(verify).slice(0, 2)).toEqual([
      'Check who they are before you say anything of an account. Not even that there is one.',
      'Ask for at least 4 of these: first name, last name, date of birth, home address, and patient record number.',
    ]);
  });

  test('asks for all details where the file names no least, and by their own rules where it names none', () => {
    const northfield = texts(voiceOn('lockout.staff', { at: 'northfield' }).verify);
    expect(northfield[1]).toMatch(/^Ask for all of these: last name, /);
    expect(texts(voiceOn('lockout.staff').verify)[1]).toMatch(/Go by your own rules/);
  });

  test('reads what they can do by their staff file, and asks where it does not say', () => {
    const said = [true, false, undefined].map((unlock) => {
      const staff = staffWith(unlock === undefined ? {} : { unlock });
      return texts(voiceOn('lockout.staff', { staff }).can).find((text) => /lock/.test(text));
    });
    expect(said[0]).toMatch(/^You can lift the lock/);
    expect(said[1]).toMatch(/^You cannot lift the lock/);
    expect(said[2]).toMatch(/^Look if your desk may lift the lock/);
  });

  test('sees from which rule a sentence comes, and none where it is general', () => {
    const { can, verify } = voiceOn('lockout.not-said', { at: 'lakeside' });
    const { told } = voiceOn('lockout.not-said', { at: 'lakeside', staff: neutralStaff });
    expect(can.find(({ text }) => text.includes('lift'))!.rules).toEqual(['powers.unlock']);
    expect(verify[0]!.rules).toEqual([]);
    expect(told.flatMap(({ rules }) => rules)).toContain('lockout.staffCanUnlock');
  });

  test('reads whom to put the caller through to, with the hours', () => {
    const { can } = voiceOn('lockout.staff', { at: 'lakeside' });
    expect(texts(can)).toEqual(
      expect.arrayContaining([
        'More than you may do? Put them through: 216-555-0150, extension 2',
        'They answer weekdays from 8 to 5.',
      ]),
    );
  });

  test.each([
    [true, '555-0100', 'More than you may do? Put them through: 555-0100'],
    [true, 'unknown', 'More than you may do? Put them through to those who can.'],
    [
      false,
      '555-0100',
      'More than you may do? Pass the details on yourself: 555-0100 Do not put them through, and do not give them this number.',
    ],
    [
      false,
      'unknown',
      'More than you may do? Pass the details on yourself. Do not put them through.',
    ],
    [
      'unknown',
      '555-0100',
      'More than you may do? These people can help: 555-0100 Look if you may put callers through.',
    ],
    [
      'unknown',
      'unknown',
      'More than you may do? Pass it on in your own place, with what was tried.',
    ],
  ] as const)('puts callers through only where they may be (%s, %s)', (callers, phone, said) => {
    const { lines } = neutralStaff;
    const staff = {
      ...neutralStaff,
      lines: { ...lines, secondLine: { ...lines.secondLine, callers, phone } },
    };
    const passing = texts(voiceOn('lockout.staff', { staff }).can).filter((text) =>
      text.startsWith('More than'),
    );
    expect(passing).toEqual([said]);
  });

  test('reads what is special before what holds everywhere, but the check in its order', () => {
    const { listen, verify } = voiceOn('contact-details.news');
    expect(texts(listen)[0]).toMatch(/^Which news/);
    expect(texts(listen).at(-1)).toMatch(/^Does someone tell them what to say/);
    expect(texts(verify)[0]).toMatch(/^Check who they are/);
  });

  test('brings in an interpreter, by the number where there is one, and takes no relative for one', () => {
    const { lines } = neutralStaff;
    const interpreters = { ...lines.interpreters, phone: '555-0170' };
    const known = voiceOn('username.recover', {
      staff: { ...neutralStaff, lines: { ...lines, interpreters } },
    });
    expect(texts(known.listen).join(' ')).toMatch(/Bring in an interpreter: 555-0170 A relative/);
    expect(texts(voiceOn('username.recover').listen).join(' ')).toMatch(
      /Bring in an interpreter, as your place does\. A relative does not interpret the check/,
    );
  });

  test.each(['security.tell-support', 'security.call-first', 'security.call-now'] as const)(
    'has the order of what to do once a stranger holds the email or phone (%s)',
    (screen) => {
      const said = texts(voiceOn(screen).can).join(' ');
      expect(said).toMatch(
        /Shut the access\..*off\..*only after your strictest check\..*a new way in\..*privacy office/,
      );
    },
  );

  test('is not told what a path says where a screen says otherwise', () => {
    const { can } = voiceOn('contact-details.moved', { at: 'lakeside' });
    expect(texts(can).some((text) => text.includes('You can change the email'))).toBe(false);
  });

  test('reads what differs at a cause that the caller opened', () => {
    const found = voiceOn('lockout.staff', { cause: 'shut-off', at: 'lakeside' });
    expect(texts(found.can)[1]).toContain('MyLakeside status');
    expect(texts(found.told).length).toBeGreaterThan(0);
  });

  test('reads the codes of their own system: those of the screen first, then those of any', () => {
    const codes = voiceOn('lockout.inactive', { at: 'lakeside' }).statuses.map(({ code }) => code);
    expect(codes).toEqual(['INACT', 'DUP-2']);
    expect(voiceOn('lockout.staff', { at: 'lakeside' }).statuses).toHaveLength(1);
    expect(voiceOn('lockout.staff').statuses).toEqual([]);
  });

  test('reads the notes of their own organisation on their screen only', () => {
    const [{ on, text }] = staffs.lakeside!.staffNotes as [
      { on: 'activation.not-come'; text: string },
    ];
    expect(voiceOn(on, { at: 'lakeside' }).notes).toEqual([text]);
    expect(voiceOn('lockout.staff', { at: 'lakeside' }).notes).toEqual([]);
  });
});

describe('what the patients’ words say to staff', () => {
  afterEach(() => i18n.changeLanguage('en'));

  test('is there, and what is said to the patient alike is not', () => {
    const told = texts(voiceOn('lockout.not-said').told);
    expect(told).toContain('Look first if the account is locked at all.');
    expect(told.some((text) => /\byour card\b/.test(text))).toBe(false);
  });

  test('never sends an agent to the support that they may be', () => {
    const { told } = voiceOn('activation.not-allowed', { cause: 'not-in-list' });
    expect(texts(told).join(' ')).toMatch(/Is it not there\? Ask your lead, and call them back\./);
    expect(texts(told).join(' ')).not.toMatch(/support/);
  });

  test('asks whether they are that desk where no file says, and stays a number to follow', () => {
    const said = (staff: StaffRules) =>
      voiceOn('support.records', { at: 'lakeside', staff }).told.find(({ rules }) =>
        rules.includes('recordsOffice.phone'),
      );
    expect(said(neutralStaff)!.text).toMatch(
      /^Give the caller this number: .+\d Is that you\? Then help on this call\.$/,
    );
    expect(said(neutralStaff)!.contact!.kind).toBe('phone');
    expect(said({ ...neutralStaff, desk: { answersFor: ['support'] } })!.text).toMatch(
      /^Give the caller this number: .+\d$/,
    );
  });

  test('gives way to the staff file where both say what the desk can do', () => {
    const of = (staff?: StaffRules) =>
      voiceOn('lockout.staff', staff && { staff }).told.filter(({ rules }) =>
        rules.includes('lockout.staffCanUnlock'),
      );
    expect(of()).not.toEqual([]);
    expect(of(staffWith({ unlock: false }))).toEqual([]);
  });

  test('stays in the agent’s language while the caller reads another', () => {
    const before = texts(voiceOn('lockout.not-said', { at: 'lakeside' }).told);
    i18n.changeLanguage('es');
    expect(texts(voiceOn('lockout.not-said', { at: 'lakeside' }).told)).toEqual(before);
  });
});
