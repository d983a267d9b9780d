import { afterEach, describe, expect, test } from 'vitest';
import { firstPlace, type Place } from '../../src/flow/explore.ts';
import { flowMap } from '../../src/flow/map.ts';
import { linksOf, type ScreenId } from '../../src/flow/screen.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { grounds, isOnlyForStaff } from '../../src/screens/only-staff.ts';
import '../i18n/all-english.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';

/** Answers by which somebody says that they have no step left, or that it is a person whom they want. */
const noStepLeft: Readonly<Record<string, string>> = {
  'access.no-email:want-account': 'an account without an email is made by staff or not at all',
  'activation.used:me-lost-email': 'no message can reach them',
  'activation.used:not-me': 'it is not their account',
  'contact-details.reach:neither': 'no message can reach them',
  'identity.questions-trouble:failed': 'the quiz was failed before',
  'lockout.disabled:disabled': 'the page says that the account was switched off',
  'lockout.says:call': 'the page says to call',
  'portal.trouble:vendor': 'they called somebody who cannot help',
  'reset.no-address:have-one-now': 'no message can reach them',
  'reset.no-address:lost-it': 'no message can reach them',
  'reset.no-address:never-gave': 'no message can reach them',
  'security-code.phone:no-backup': 'no code can reach them',
  'support.which-desk:no-one': 'they want to speak to a person',
  'support.which-desk:other': 'they want to speak to a person',
  'support.which-desk:staff-desk': 'they called a desk that is not for them',
  'support.which-desk:vendor': 'they called somebody who cannot help',
  'support.who:caller': 'they are staff',
  'support.who:caregiver': 'they want to speak to a person',
  'support.who:me': 'they want to speak to a person',
};

/** Ends at which nobody was offered a step of their own, with the reason. */
const exceptions: Readonly<Partial<Record<ScreenId, string>>> = {
  'contact-details.one-place': 'the two are one record here, which the clinic keeps',
  'identity.desk': 'one more try could be the last one, and the clinic has to look first',
  'lockout.not-said': 'nobody knows how the lock ends, and a try can make it longer',
  'outage.note': 'the page asks to tell support; what can be tried meanwhile stands there',
  'portal.ask-link': 'the link to a record is made by the clinic',
  'portal.two-accounts': 'to close one of the two alone can lose the record',
  'proxy.ask-desk': 'who may see a record is for the clinic to say',
  'proxy.close-by-staff': 'to end the access alone may not be safe',
  'proxy.hand-over': 'whose email stands on the account is for the clinic to change',
  'proxy.my-parent': 'to end the access alone may be seen by the parent',
  'security.call-first': 'somebody else may read what is asked for',
  'security.call-now': 'somebody else may have changed the account',
  'security.looked': 'who opened a record is for the clinic to look up',
  'security.near': 'somebody near may be told of any change',
  'username.ask-change': 'nobody knows whether a username can be changed here',
};

interface Way {
  to: Place;
  /** The answer that led there last. */
  last?: string;
}

/** Where a screen that tells nobody to do anything leads. */
function waysOn({ to: { screen, leads } }: Way): Way[] {
  const asks = screen.kind === 'question' || screen.kind === 'lookup';
  const said = asks ? [...screen.answers, ...linksOf(screen)] : [];
  return said.map((answer) => ({ to: leads().get(answer)!, last: `${screen.id}:${answer}` }));
}

/** The ends with staff that answers alone lead to, with no advice on the way. */
function endsWithoutAdvice(organisation: Organisation, isLeftOut = (_answer: string) => false) {
  const seen = new Set<string>();
  const ends = new Set<ScreenId>();
  const ways: Way[] = [{ to: firstPlace(organisation) }];
  for (const way of ways) {
    const { screen } = way.to;
    if (way.last !== undefined && isLeftOut(way.last)) continue;
    if (seen.has(screen.id)) continue;
    seen.add(screen.id);
    if ('outcome' in screen && screen.outcome === 'staff') ends.add(screen.id);
    else ways.push(...waysOn(way));
  }
  return ends;
}

const all = [...everyOrganisation, ...Object.entries(realOrganisations)];

describe.each(all)('at %s, before somebody is sent to staff', (_, organisation) => {
  test('they are offered a step of their own, unless a rule, their answer or a reason excludes it', () => {
    const ends = endsWithoutAdvice(organisation, (answer) => answer in noStepLeft);
    const unsaid = [...ends].filter(
      (id) => !(id in exceptions) && !isOnlyForStaff(id, organisation),
    );
    expect(unsaid).toEqual([]);
  });
});

test('there are at most fifteen reasons, and each is needed somewhere', () => {
  const reached = new Set(
    all.flatMap(([, organisation]) => [
      ...endsWithoutAdvice(organisation, (answer) => answer in noStepLeft),
    ]),
  );
  const needed = (Object.keys(exceptions) as ScreenId[]).filter((id) => reached.has(id));
  expect(needed).toEqual(Object.keys(exceptions));
  expect(needed.length).toBeLessThanOrEqual(15);
});

test('each answer that leaves no step stands in the flow, and leads to staff', () => {
  const staff = new Map(flowMap().screens.map(({ id, outcome }) => [id, outcome]));
  const isNeeded = (answer: string) => {
    const [id, said] = answer.split(':') as [string, string];
    return flowMap()
      .screens.find((screen) => screen.id === id)
      ?.answers.some((one) => one.id === said && staff.get(one.target) === 'staff');
  };
  expect(Object.keys(noStepLeft).filter((answer) => !isNeeded(answer))).toEqual([]);
});

describe('only staff can help', () => {
  test.each(Object.keys(grounds) as ScreenId[])(
    'is not said on %s where the organisation does not say so',
    (id) => expect(isOnlyForStaff(id, neutralOrganisation)).toBe(false),
  );

  test.each([
    ['password.by-staff', { recovery: { selfService: false } }],
    ['lockout.staff', { lockout: { lasts: 'never', resetUnlocks: false } }],
    ['contact-details.ask-staff', { securityCode: { changeNeeds: 'staff' } }],
  ] as const)('is said on %s where the organisation says so', (id, rules) => {
    const [[group, theirs]] = Object.entries(rules) as [[keyof Organisation, object]];
    const before = neutralOrganisation[group] as object;
    const organisation = { ...neutralOrganisation, [group]: { ...before, ...theirs } };
    expect(isOnlyForStaff(id, organisation)).toBe(true);
    expect(isOnlyForStaff('portal.two-accounts', organisation)).toBe(false);
  });

  test.each([
    ['the desk cannot lift it', { staffCanUnlock: false }],
    ['a link in an email lifts it', { unlockByEmail: true }],
  ])('is not said of a lock where %s', (_, rule) => {
    const forGood = { lasts: 'never', resetUnlocks: false, ...rule } as const;
    const lockout = { ...neutralOrganisation.lockout, ...forGood };
    expect(isOnlyForStaff('lockout.staff', { ...neutralOrganisation, lockout })).toBe(false);
  });
});

describe('staff with a caller', () => {
  afterEach(() => (i18n.form = undefined));

  const screens = [...new Set(flowMap().screens.map(({ id }) => id as ScreenId))];
  const withNumber = all.filter(([, { support }]) => support.phone !== 'unknown');

  /** The screens on which the number of support stands. */
  function naming(organisation: Organisation) {
    const facts = factsOf(organisation, i18n);
    return screens.filter((id) => {
      const words = wordsOf({ id, answers: [] }, facts, organisation);
      return JSON.stringify([words, causesOf(id, facts, organisation)]).includes(
        organisation.support.phone,
      );
    });
  }

  test.each(withNumber)('at %s are told to call their own desk on no screen', (_, organisation) => {
    // The number is made one that no other desk has.
    const support = { ...organisation.support, phone: '555-0000-9' };
    // What a health system says in its own words is theirs to say.
    const own = { ...organisation, support, notes: 'unknown' } as const;
    expect(naming(own).length).toBeGreaterThan(10);
    i18n.form = 'caller';
    // It is given to whoever called the desk of staff, and by staff who work elsewhere.
    const given: readonly ScreenId[] = ['support.patient-desk', 'support.not-ours'];
    expect(naming(own).filter((id) => !given.includes(id))).toEqual([]);
  });
});
