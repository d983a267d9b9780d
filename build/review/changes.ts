import type { PageRecord } from './record.ts';

/** What was and what is; one of them is missing where it is new or gone. */
export interface Change {
  name: string;
  was?: string | undefined;
  now?: string | undefined;
}

interface PlaceName {
  id: string;
  title: string;
}

/** What is different from an earlier page. */
export interface Changes {
  /** The release of the earlier page. */
  since: string;
  rules: readonly Change[];
  added: readonly PlaceName[];
  gone: readonly PlaceName[];
  changed: readonly (PlaceName & { texts: readonly Change[] })[];
}

type Texts = Readonly<Record<string, string>>;

function changesIn(before: Texts, after: Texts): Change[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, was: before[name], now: after[name] }));
}

type Places = PageRecord['places'];

const notIn = (others: Places, places: Places): PlaceName[] =>
  Object.entries(places)
    .filter(([id]) => !Object.hasOwn(others, id))
    .map(([id, { title }]) => ({ id, title }));

/** Rules, screens, causes and sentences that came, went, or are said in other words. */
export function changesSince(before: PageRecord, after: PageRecord): Changes {
  const changed = Object.entries(after.places).flatMap(([id, { title, texts }]) => {
    const old = Object.hasOwn(before.places, id) ? before.places[id] : undefined;
    const different = old ? changesIn(old.texts, texts) : [];
    return different.length > 0 ? [{ id, title, texts: different }] : [];
  });
  return {
    since: before.release,
    rules: changesIn(before.rules, after.rules),
    added: notIn(before.places, after.places),
    gone: notIn(after.places, before.places),
    changed,
  };
}
