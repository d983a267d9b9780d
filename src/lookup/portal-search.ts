import MiniSearch from 'minisearch';
import type { Portal } from '../organisation/portals.ts';

/** So many are shown: whoever does not see theirs among them types more of it. */
const mostShown = 8;

/** More is not looked at: no name or address is as long. */
const longest = 200;

/** What was found by a text, the likeliest first. */
export interface FoundPortals {
  portals: readonly Portal[];
  /** There are others that fit as well. */
  areMore: boolean;
}

export type FindPortals = (text: string) => FoundPortals;

/** `St. Mary’s` and `st marys` are one, `Jiří` and `jiri` too; an address is the words between its dots. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '');
  return plain.replace(/https?:\/\/(www\.)?|\bwww\./g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A letter in four may be mistyped, in a short word none. A number is not mistyped, but another one. */
const mistyped = (word: string) => (word.length > 3 && !/\d/.test(word) ? 0.25 : false);

/** A word that more than so many of a hundred portals have says nothing of one: the `portal` and `org` of addresses. */
const usualShare = 25;

/** The words that tell portals apart; all of them where none does. */
function tellingIn(portals: readonly Portal[]) {
  const counts = new Map<string, number>();
  for (const { name, portal, address = '', places = [] } of portals) {
    const words = wordsIn([name, portal, address, ...places].join(' '));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(mostShown, (portals.length * usualShare) / 100);
  return (words: readonly string[]) => {
    const telling = words.filter((word) => (counts.get(word) ?? 0) <= most);
    return telling.length > 0 ? telling : words;
  };
}

/** Learns portals by name, place and address, without keeping the page from anything else meanwhile. */
export async function portalSearch(portals: readonly Portal[]): Promise<FindPortals> {
  const byId = new Map(portals.map((portal) => [portal.id, portal]));
  const telling = tellingIn(portals);
  const index = new MiniSearch<Portal>({
    fields: ['name', 'portal', 'address', 'places'],
    extractField: (portal, field) =>
      field === 'places' ? portal.places?.join(' ') : portal[field as 'name'],
    tokenize: wordsIn,
    processTerm: (word) => word,
    searchOptions: {
      boost: { name: 3, portal: 2 },
      fuzzy: mistyped,
      maxFuzzy: 2,
      prefix: (word) => word.length > 2,
    },
  });
  await index.addAllAsync([...byId.values()], { chunkSize: 250 });
  return (text) => {
    const asked = telling(wordsIn(text.slice(0, longest))).join(' ');
    const whole = index.search(asked, { combineWith: 'AND' });
    // Somebody may know a word too many: what fits most of them is likelier than nothing.
    const found = whole.length > 0 ? whole : index.search(asked);
    return {
      portals: found.slice(0, mostShown).map(({ id }) => byId.get(String(id))!),
      areMore: found.length > mostShown,
    };
  };
}
