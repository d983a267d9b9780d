import { firstScreen } from '../flow/address.ts';
import { offeredFor } from '../flow/offered.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import { isOurs, messagesIn, writtenBy, type Message } from './messages.ts';
import type { Hit, Search } from './search.ts';
import { pathOf, screenOf, type Target } from './weights.ts';

/** Something that may be meant by what somebody typed. */
export interface Result {
  screen: ScreenId;
  cause?: string | undefined;
  score: number;
  /** The message that was typed, if the screen stands for one. */
  message?: Message;
  /** The message means this on another site: is the page from there? */
  isElsewhere?: boolean;
}

/** So many results are shown; more nobody reads. */
const mostShown = 5;
/**
 * Who is misunderstood sees their trouble said otherwise: a screen that was found already is as good as said, and a
 * path that was not found yet is likelier than it looks. In the units of a score.
 */
const variety = { sameScreen: 2, otherPath: 1.75 };
/** A message that is typed word by word is surer than any likeness. */
const sure = 1000;

/** What the look-up knows. */
export interface Known {
  search: Search;
  messages: readonly Message[];
}

const keyOf = ({ screen, cause }: Pick<Result, 'screen' | 'cause'>): Target =>
  cause === undefined ? screen : `${screen}.${cause}`;

function asResult({ target, score }: Hit): Result {
  const [path, name, cause] = target.split('.') as [string, string, string?];
  return { screen: `${path}.${name}` as ScreenId, cause, score };
}

const written = new WeakMap<Organisation, Map<string, readonly Message[]>>();

/** The same, written out once: each search asks for them. */
function ownMessages(organisation: Organisation, language: string): readonly Message[] {
  const known = written.get(organisation) ?? new Map<string, readonly Message[]>();
  written.set(organisation, known);
  if (!known.has(language)) known.set(language, writtenBy(organisation, language));
  return known.get(language)!;
}

/** The first list and the topics are where somebody is who looks something up. */
const isSomewhere = ({ target }: Hit) => target !== firstScreen && pathOf(target) !== 'lookup';

/** The best first, each chosen in view of what was chosen before it. */
function varied(hits: readonly Hit[]): Hit[] {
  const left = [...hits];
  const chosen: Hit[] = [];
  const timesFound = new Map<string, number>();
  const found = (place: string) => timesFound.get(place) ?? 0;
  const worth = ({ target, score }: Hit) =>
    score -
    variety.sameScreen * found(screenOf(target)) +
    (found(pathOf(target)) === 0 ? variety.otherPath : 0);
  while (left.length > 0) {
    const worths = left.map(worth);
    const best = worths.indexOf(Math.max(...worths));
    const [{ target }] = left.splice(best, 1) as [Hit];
    chosen.push({ target, score: worths[best]! });
    for (const place of [screenOf(target), pathOf(target)]) timesFound.set(place, found(place) + 1);
  }
  return chosen;
}

/** What is no login trouble, and is known to be none. */
const isMedical = ({ target }: Hit) => /^support\.medical(\.|$)/.test(target);

/** What a text is likely to be about. One in words that nobody says of signing in may still be about their health. */
function likely(search: Search, text: string): Hit[] {
  const { hits, isFamiliar } = search.find(text);
  const somewhere = hits.filter(isSomewhere);
  if (isFamiliar) return varied(somewhere);
  return isMedical(somewhere[0]!) ? somewhere.filter(isMedical) : [];
}

/** What a text may mean under an organisation's rules, the best first. */
export function resultsFor(
  text: string,
  { search, messages }: Known,
  organisation: Organisation,
  language: string,
  holds: (screen: ScreenId, cause: string) => boolean,
): Result[] {
  function* candidates() {
    const theirs = messages.filter((message) => !isOurs(message, organisation));
    const shared = messages.filter(({ site }) => site === undefined);
    const ours = messages.filter(
      (message) => !theirs.includes(message) && !shared.includes(message),
    );
    // Of two that fit alike, the one that this organisation's page is likelier to show.
    const all = [...ownMessages(organisation, language), ...ours, ...shared, ...theirs];
    let isKnown = false;
    for (const message of messagesIn(text, all)) {
      const { screen, cause } = message;
      const isElsewhere = theirs.includes(message);
      // A part of a message that is known here is not another site's.
      if (isElsewhere && isKnown) continue;
      isKnown ||= !isElsewhere;
      yield { screen, cause, score: sure, message, isElsewhere } satisfies Result;
    }
    for (const hit of likely(search, text)) yield asResult(hit);
  }
  const results: Result[] = [];
  const seen = new Set<Target>();
  for (const { cause, ...found } of candidates()) {
    const screen = offeredFor(organisation, found.screen);
    if (screen === undefined) continue;
    const here = { ...found, screen };
    const result = cause !== undefined && holds(screen, cause) ? { ...here, cause } : here;
    if (seen.has(keyOf(result))) continue;
    seen.add(keyOf(result));
    results.push(result);
    if (results.length === mostShown) break;
  }
  return results;
}
