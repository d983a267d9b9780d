import { firstScreen } from '../flow/address.ts';
import { offeredFor } from '../flow/steps-to.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Target } from './counts.ts';
import { isOurs, messagesIn, type Message } from './messages.ts';
import { pathOf, type Hit, type Search } from './search.ts';

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
/** The best of so many paths come before all others: who is misunderstood sees their trouble said otherwise. */
const mostPaths = 3;
const forVariety = 100;
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

/** The organisation's own messages, in a language or in the one that it wrote first. */
function ownMessages({ messages }: Organisation, language: string): Message[] {
  if (messages === 'unknown') return [];
  return messages.map(({ says, means, screen, cause }) => {
    const [first] = Object.keys(means) as [string];
    const written = language in means ? language : first;
    return {
      says: [says],
      means: means[written]!,
      language: written,
      screen: screen as ScreenId,
      cause,
    };
  });
}

/** The first list and the topics are where somebody is who looks something up. */
const isSomewhere = ({ screen }: Result) => screen !== firstScreen && pathOf(screen) !== 'lookup';

/** The best first, with the best of a few paths before all others. */
function varied(results: readonly Result[]): Result[] {
  const paths = new Set<string>();
  const raised = results.map((result) => {
    const path = pathOf(result.screen);
    const isFirst = !paths.has(path) && paths.size < mostPaths;
    paths.add(path);
    return isFirst ? { ...result, score: result.score + forVariety } : result;
  });
  return raised.sort((one, other) => other.score - one.score);
}

/** What is no login trouble, and is known to be none. */
const isMedical = ({ screen }: Result) => screen === 'support.medical';

/** What a text is likely to be about. One in words that nobody says of signing in may still be about their health. */
function likely(search: Search, text: string): Result[] {
  const hits = search.find(text);
  const results = hits.map(asResult).filter(isSomewhere);
  if (search.isFamiliar(text, hits[0]!)) return varied(results);
  return isMedical(results[0]!) ? results.filter(isMedical) : [];
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
    for (const message of messagesIn(text, all)) {
      const { screen, cause } = message;
      const isElsewhere = theirs.includes(message);
      yield { screen, cause, score: sure, message, isElsewhere } satisfies Result;
    }
    yield* likely(search, text);
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
