import { expect, test } from 'vitest';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import type { Focus } from '../../src/flow/explore.ts';
import { Look, onAttempts, onNothing } from '../flow/focuses.ts';
import { organisations, realOrganisations } from '../flow/organisations.ts';
import { around, difference, routes, words } from './met.ts';
import { otherwise } from './rule-values.ts';

/** Rules that decide only after some wrong attempts, and with what. */
const counted: Readonly<Record<string, Focus>> = {
  'lockout.appliesTo': onAttempts('security-answer'),
};

/** Those that know the most first: most rules speak there. */
const { lakeside, northfield, ...others } = organisations;
const files = { lakeside, northfield, ...realOrganisations, ...others } as Readonly<
  Record<string, Organisation>
>;

/** Looks once at each organisation, however many rules are tried on it. */
function once<Found>(look: (organisation: Organisation) => Found) {
  const found = new Map<Organisation, Found>();
  return (organisation: Organisation): Found => {
    const seen = found.get(organisation) ?? look(organisation);
    found.set(organisation, seen);
    return seen;
  };
}

const lookAt = once((organisation) => new Look(organisation));
const placesOf = (organisation: Organisation) => lookAt(organisation).placesOn(onNothing);
const usualWords = once((organisation) => words(placesOf(organisation), organisation));
const usualRoutes = once((organisation) => routes(placesOf(organisation), organisation));
const usualAround = once(around);

/** Where patients of an organisation meet something else if its rules are changed. */
async function changeBy(rule: string, usual: Organisation, changed: Organisation) {
  const focus = counted[rule];
  if (focus) {
    const places = lookAt(usual).placesOn(focus);
    return difference(routes(places, usual), routes(places, changed));
  }
  const places = placesOf(usual);
  return (
    difference(usualWords(usual), words(places, changed)) ??
    difference(await usualAround(usual), await around(changed)) ??
    difference(usualRoutes(usual), routes(places, changed))
  );
}

/** Where a rule speaks: `lakeside: lockout.wait`; nothing if no patient ever meets it. */
async function whereRead(rule: string, among = files): Promise<string | undefined> {
  for (const [name, usual] of Object.entries(among)) {
    for (const changed of otherwise(usual, rule)) {
      const place = await changeBy(rule, usual, changed);
      if (place !== undefined) return `${name}: ${place}`;
    }
  }
  return undefined;
}

/** Those by which people find something: nobody meets them on a screen. */
const lookedUp = ['messages', 'portal.places'];
const met = ruleNames.filter((rule) => !lookedUp.includes(rule));

test.each(met)('changing %s changes what a patient meets', async (rule) => {
  expect(await whereRead(rule), 'no screen, route or line reads this rule').toBeDefined();
});

test('a rule that nobody reads is noticed', async () => {
  // Where an editor finds the schema: it can be changed, and no patient meets it.
  const rule = '$schema';
  expect([...otherwise(lakeside!, rule)]).not.toEqual([]);
  expect(await whereRead(rule, { lakeside: lakeside! })).toBeUndefined();
});
