import { readFileSync } from 'node:fs';
import { causesShown } from '../../build/causes.ts';
import { readLanguage } from '../../build/locales.ts';
import { countWays, messageWays, perWay, readMessages, readWays } from '../../build/lookup.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { encode } from '../../src/lookup/counts.ts';
import { resultsFor, type Known, type Result } from '../../src/lookup/results.ts';
import { pathOf, Search } from '../../src/lookup/search.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';

const linesOf = <Line>(file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** A real trouble as somebody told it, and what serves them: written by hand before any search was scored. */
export interface Told {
  id: string;
  category: string;
  situation: string;
  paths: string[];
  places: string[];
}
export const told = linesOf<Told>('cases.jsonl');

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
const ways = readWays('en');
const { words } = await readLanguage('en');
const counter = countWays([...ways, ...messageWays(messages)], words, 'en');

/** The look-up as it is built. */
export const looked: Known = { search: new Search(encode(counter.counts()), 'en'), messages };

/** The look-up as if nobody had said anything in the words of a case. */
function withoutWaysOf({ id }: Told): Known {
  const theirs = ways.filter(({ source }) => source === id);
  for (const { target, text } of theirs) counter.add(target, text, -perWay);
  const search = new Search(encode(counter.counts()), 'en');
  for (const { target, text } of theirs) counter.add(target, text, perWay);
  return { search, messages };
}

export interface Scored {
  told: Told;
  first: boolean;
  amongThree: boolean;
  placeAmongFive: boolean;
}

/** How each case is served by the look-up that does not know it. */
export function scoreAll(): Scored[] {
  return told.map((one) => {
    const results = resultsAt(one.situation, withoutWaysOf(one));
    const paths = results.map(({ screen }) => one.paths.includes(pathOf(screen)));
    return {
      told: one,
      first: paths[0] ?? false,
      amongThree: paths.slice(0, 3).includes(true),
      placeAmongFive: results.some((result) => one.places.includes(placeOf(result))),
    };
  });
}
