import { paths, type PathName } from '../flow/machine.ts';
import { answersLeft } from '../flow/map.ts';
import { kinds, type Kind } from '../flow/meta.ts';
import { offeredFor } from '../flow/route.ts';
import type { ScreenId } from '../flow/screen.ts';
import { causesOf } from '../i18n/causes.ts';
import type { Facts } from '../i18n/facts.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { labelOf, rawWords, titleOf } from '../i18n/screen-words.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Found } from '../screens/screen-props.ts';
import type { Result } from './results.ts';
import { pathOf } from './search.ts';

/** A link that is followed like a result. */
export interface Link extends Found {
  line: string;
  /** What it is about, where the line does not say so. */
  about?: string | undefined;
  /** What the message means that somebody typed. */
  means?: { lead: string; text: string; language: string | undefined };
}

interface Place {
  organisation: Organisation;
  facts: Facts;
}

const topicOf = (screen: ScreenId) => i18n.t(`topics.${pathOf(screen) as Topic}`);

const differs = (about: string, line: string) => (about === line ? undefined : about);

/** What a result says: the message that it is for, the line of its cause, or the title of its screen. */
export function linkOf(result: Result, { organisation, facts }: Place): Link {
  const { screen, cause, message, isElsewhere } = result;
  const title = titleOf(screen, facts);
  const found = causesOf(screen, facts, organisation).find(({ id }) => id === cause);
  const line = found?.line ?? title;
  const about = differs(found ? title : topicOf(screen), line);
  if (!message) return { screen, cause, line, about };
  const { site, means: text } = message;
  const lead = isElsewhere ? i18n.t('results.elsewhere', { site }) : i18n.t('results.means');
  return { screen, cause, line, about, means: { lead, text, language: message.language } };
}

type Topic = Exclude<PathName, 'start' | 'lookup'>;
const topics = Object.keys(paths).filter(
  (path): path is Topic => path !== 'start' && path !== 'lookup',
);

const entranceOf = (path: Topic) => `${path}.${paths[path].initial}` as ScreenId;

/** The first screen of each path that is offered, but the one just left. */
export function topicLinks({ organisation }: Place, left: string | undefined): Link[] {
  return topics
    .filter((path) => path !== left)
    .flatMap((path) => {
      const screen = offeredFor(organisation, entranceOf(path));
      return screen ? [{ screen, line: i18n.t(`topics.${path}`) }] : [];
    });
}

/** More than these nobody reads. */
const mostNear = 8;
const mostCauses = 3;

const kindOf = (screen: ScreenId): Kind => {
  const [path, name] = screen.split('.') as [PathName, string];
  const states = paths[path].states as Record<string, { meta: { kind: Kind } }>;
  return states[name]!.meta.kind;
};

/** What can be recognised on a screen: the small causes of what it advises, or what its question offers. */
function recognisedOn(screen: ScreenId, { organisation, facts }: Place): Link[] {
  const about = titleOf(screen, facts);
  if (kinds[kindOf(screen)].advises) {
    const causes = causesOf(screen, facts, organisation).slice(0, mostCauses);
    return causes.map(({ id, line }) => ({ screen, cause: id, line, about }));
  }
  const own = rawWords(screen)?.answers ?? {};
  return answersLeft(screen, organisation)
    .filter(({ id }) => id !== 'none' && Object.hasOwn(own, id))
    .flatMap(({ id, target }) => {
      const to = offeredFor(organisation, target as ScreenId);
      return to ? [{ screen: to, line: labelOf(screen, id, facts), about }] : [];
    });
}

/** What stands behind the answers of a question that had none for somebody: one of these may be theirs. */
export function nearLinks(question: ScreenId, place: Place): Link[] {
  const answers = answersLeft(question, place.organisation).filter(({ id }) => id !== 'none');
  const behind = [...new Set(answers.map(({ target }) => target as ScreenId))]
    .filter((screen) => pathOf(screen) === pathOf(question))
    .map((screen) => recognisedOn(screen, place));
  const links = new Map<string, Link>();
  // One of each in turn: the causes of the first answer are not likelier than those of the last.
  for (let turn = 0; behind.some((one) => turn < one.length); turn += 1) {
    for (const link of behind.flatMap((one) => one.slice(turn, turn + 1))) {
      const key = `${link.screen} ${link.cause}`;
      if (!links.has(key)) links.set(key, link);
    }
  }
  return [...links.values()].slice(0, mostNear);
}
