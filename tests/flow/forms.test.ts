import { afterEach, describe, expect, test } from 'vitest';
import { flowMap, type MapScreen } from '../../src/flow/map.ts';
import { kinds, type Kind } from '../../src/flow/meta.ts';
import type { Form } from '../../src/flow/role.ts';
import { forms } from '../../src/i18n/sentences.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import type { Sentence } from '../../src/i18n/sentences.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';
import '../i18n/all-english.ts';

/** What belongs to the patient, said as if it were the reader's. */
const yours = /\byour (portal )?(password|account)\b/i;
/** Staff with a caller sit at the desk that everybody else is told to call. */
const call = /(^|[.:?] |, |or |and )call\b/i;

const notSaidTo: Readonly<Record<Form, readonly RegExp[]>> = {
  caller: [yours, call],
  someone: [yours],
};

/** Sentences that are said all the same, with the reason. */
const exceptions: Readonly<Record<Form, Readonly<Record<string, string>>>> = {
  caller: {
    'support.medical:causes.emergency.fix.call': 'in an emergency everybody calls',
  },
  someone: {},
};

const organisations = [...everyOrganisation, ...Object.entries(realOrganisations)];

const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'] as const;

/** The paths on which somebody else's record is the matter, or who asks. */
const byRole = ['proxy', 'activation', 'support'];
const endings = ['wait', 'staff', 'other-desk', 'without-portal'];

function isLooked({ id, kind, outcome }: MapScreen): boolean {
  const ends = kinds[kind as Kind].ends || endings.includes(outcome ?? '');
  return ends || byRole.includes(id.split('.')[0]!);
}

/** The screens that are looked at, each organisation's own, found once. */
const looked = organisations.map(
  ([, organisation]) => [organisation, flowMap(organisation).screens.filter(isLooked)] as const,
);

/** All that a screen says under an organisation's rules, each text by its name: `proxy.child:steps.login`. */
function textsOn({ id, answers }: MapScreen, organisation: Organisation): [string, string][] {
  const screen = { id: id as ScreenId, answers: answers.map((answer) => answer.id) };
  const facts = factsOf(organisation, i18n);
  const words = wordsOf(screen, facts, organisation);
  const named = (part: string, sentences: readonly Sentence[]) =>
    sentences.map(({ name, text }): [string, string] => [`${id}:${part}.${name}`, text]);
  return [
    [`${id}:title`, words.title],
    [`${id}:ask`, words.ask],
    ...words.choices.map(({ value, label }): [string, string] => [`${id}:answers.${value}`, label]),
    ...parts.flatMap((part) => named(part, words[part])),
    ...causesOf(screen.id, facts, organisation).flatMap((cause) => [
      [`${id}:causes.${cause.id}.line`, cause.line] as [string, string],
      ...named(`causes.${cause.id}.fix`, cause.fix),
    ]),
  ];
}

/** What an organisation calls the logins of others is its own to say: `your account with a mail company`. */
const withoutNames = (text: string, { sso: { names } }: Organisation) =>
  (names === 'unknown' ? [] : names).reduce((rest, name) => rest.replaceAll(name, ''), text);

/** What somebody reads in a form, anywhere, that is not said to them: each text and its name. */
function notMeantFor(form: Form): [string, string][] {
  i18n.form = form;
  const found = looked.flatMap(([organisation, screens]) =>
    screens
      .flatMap((screen) => textsOn(screen, organisation))
      .filter(([, text]) =>
        notSaidTo[form].some((pattern) => pattern.test(withoutNames(text, organisation))),
      ),
  );
  return [...new Map(found.map((one) => [one.join(), one])).values()];
}

afterEach(() => {
  i18n.form = undefined;
});

describe.each(forms)('whoever reads in the form for %s', (form) => {
  test('is not told of a password or an account as their own, nor staff to call their own desk', () => {
    const found = notMeantFor(form).filter(([name]) => !(name in exceptions[form]));
    expect(found.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
  });

  test('reads something in each exception that is not said to them elsewhere', () => {
    const found = new Set(notMeantFor(form).map(([name]) => name));
    expect(Object.keys(exceptions[form]).filter((name) => !found.has(name))).toEqual([]);
  });
});

test.each(['signed-in.own', 'signed-in.shared'] as const)(
  'whoever helps somebody is led on %s to the other record first, and nobody else is',
  (id) => {
    const [, organisation] = everyOrganisation[0]!;
    const firstIn = (form: Form | undefined) => {
      i18n.form = form;
      return wordsOf({ id, answers: [] }, factsOf(organisation, i18n), organisation).steps[0]!.name;
    };
    expect(firstIn('someone')).toBe('record_someone');
    for (const form of ['caller', undefined] as const) expect(firstIn(form)).not.toMatch(/^record/);
  },
);
