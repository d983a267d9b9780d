import { causesShown } from '../../build/causes.ts';
import { readLanguage } from '../../build/locales.ts';
import { learnt } from '../../build/learnt.ts';
import { messageWays, readMessages, readWays, sayingsOf } from '../../build/lookup.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { resultsFor, type Known, type Result } from '../../src/lookup/results.ts';
import { Search } from '../../src/lookup/search.ts';
import { pathOf } from '../../src/lookup/weights.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { linesOf, told, type Told } from './told.ts';

/** What an error page shows, and the screen that its meaning leads to. */
export const codes = linesOf<{ query: string; screen: string; site?: string }>('codes.jsonl');

/** What is no login trouble. */
export const noLogin = linesOf<{ query: string; kind: string }>('no-login.jsonl');

const shown = new Map<string, readonly string[]>();
const holds = (organisation: Organisation) => (screen: string, cause: string) => {
  const key = `${organisation.name} ${screen}`;
  const causes = shown.get(key) ?? causesShown(screen, organisation);
  shown.set(key, causes);
  return causes.includes(cause);
};

export const resultsAt = (
  text: string,
  looked: Known,
  organisation: Organisation = neutralOrganisation,
) => resultsFor(text, looked, organisation, 'en', holds(organisation));

export const placeOf = ({ screen, cause }: Result) => (cause ? `${screen}.${cause}` : screen);

const messages = readMessages('en');
const ways = [...readWays('en'), ...messageWays(messages)];
const { words } = await readLanguage('en');
const lookedIn = (known: typeof ways): Known => ({
  search: new Search(learnt(sayingsOf(known, words), 'en'), 'en'),
  messages,
});

/** The look-up as it is built. */
export const looked = lookedIn(ways);

export interface Scored {
  told: Told;
  first: boolean;
  amongThree: boolean;
  placeAmongThree: boolean;
  placeAmongFive: boolean;
}

/** How each case is served by a look-up that knows none of them: as if nobody had said anything in their words. */
export function scoreAll(): Scored[] {
  const cases = new Set(told.map(({ id }) => id));
  const unknowing = lookedIn(ways.filter(({ source }) => !cases.has(source)));
  return told.map((one) => {
    const results = resultsAt(one.situation, unknowing);
    const paths = results.map(({ screen }) => one.paths.includes(pathOf(screen)));
    const places = results.map((result) => one.places.includes(placeOf(result)));
    return {
      told: one,
      first: paths[0] ?? false,
      amongThree: paths.slice(0, 3).includes(true),
      placeAmongThree: places.slice(0, 3).includes(true),
      placeAmongFive: places.includes(true),
    };
  });
}
