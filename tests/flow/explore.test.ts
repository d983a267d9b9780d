import { describe, expect, test } from 'vitest';
import { credentials } from '../../src/flow/attempts.ts';
import { freshContext, type WizardContext } from '../../src/flow/context.ts';
import { most } from '../../src/flow/counted.ts';
import { wizardMachine } from '../../src/flow/machine.ts';
import { everyOrganisation, realOrganisations } from './organisations.ts';

type Decide = (args: { context: WizardContext }, params: unknown) => boolean;
interface Guard {
  type: string;
  params?: unknown;
}
const decide = wizardMachine().implementations.guards as unknown as Record<string, Decide>;

/** Every guard on what was said, with whatever it is asked about somewhere in the flow. */
function guardsOnTrail(): Guard[] {
  const found = new Map<string, Guard>();
  JSON.stringify(wizardMachine().config, (key, value: unknown) => {
    if (key !== 'guard') return value;
    const guard = typeof value === 'string' ? { type: value } : (value as Guard);
    if (guard.type.startsWith('trail')) found.set(JSON.stringify(guard), guard);
    return value;
  });
  return [...found.values()];
}
const guards = guardsOnTrail();

const rules = [...everyOrganisation, ...Object.entries(realOrganisations)];

/** Somebody under each organisation's rules, with nothing said but what one counter holds. */
const counters: Readonly<Record<keyof typeof most, (count: number) => WizardContext[]>> = {
  attempts: (count) =>
    rules.flatMap(([, organisation]) =>
      credentials.map((credential) => {
        const fresh = freshContext(organisation);
        return { ...fresh, attempts: { ...fresh.attempts, [credential]: count } };
      }),
    ),
  resets: (resets) => rules.map(([, rule]) => ({ ...freshContext(rule), resets })),
  repeats: (repeats) => rules.map(([, rule]) => ({ ...freshContext(rule), repeats })),
};

const decisionsOn = (contexts: readonly WizardContext[]) =>
  contexts.map((context) => guards.map(({ type, params }) => decide[type]!({ context }, params)));

describe.each(Object.entries(counters) as [keyof typeof most, (typeof counters)['resets']][])(
  'the search counts %s as far as it has to',
  (counter, withCount) => {
    const limit = most[counter];

    test.each([limit + 1, limit + 2])(`%i are for every guard what ${limit} are`, (count) => {
      expect(decisionsOn(withCount(count))).toEqual(decisionsOn(withCount(limit)));
    });

    test(`${limit} are not for every guard what ${limit - 1} are`, () => {
      expect(decisionsOn(withCount(limit))).not.toEqual(decisionsOn(withCount(limit - 1)));
    });
  },
);
