import { paths, type PathName } from '../flow/machine.ts';
import { answersLeft } from '../flow/map.ts';
import { kinds, type Kind } from '../flow/meta.ts';
import { offeredFor } from '../flow/offered.ts';
import { isForStaff } from '../flow/steps-to.ts';
import type { ScreenId } from '../flow/screen.ts';
import { causeOf, causesOf, lineOf } from '../i18n/causes.ts';
import type { Facts } from '../i18n/facts.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { labelOf, rawWords, titleOf, wordsOf } from '../i18n/screen-words.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Found } from '../screens/screen-props.ts';
import type { ResultRow } from './result-row.ts';
import type { Result } from './results.ts';
import { pathOf } from './weights.ts';

/** A link that is followed like a result. */
export interface Link extends Found, Pick<ResultRow, 'line' | 'about' | 'gist' | 'means'> {}

/** Under whose rules the links stand. */
interface Rules {
  organisation: Organisation;
  facts: Facts;
}

/**
 * What a path is about, as the list of topics says it; the last of them is to speak to a person. Nothing for what is
 * about all of them, as the first questions are.
 */
function topicOf(screen: ScreenId, facts: Facts): string | undefined {
  const path = pathOf(screen);
  const topic = path === 'support' ? 'person' : path;
  const topics = rawWords('lookup.none')?.answers ?? {};
  return Object.hasOwn(topics, topic) ? labelOf('lookup.none', topic, facts) : undefined;
}

const differs = (about: string | undefined, line: string) => (about === line ? undefined : about);

/** What mends a cause; of a screen, why and what to do first. A question has nothing of it. */
function gistOf({ screen, cause }: Found, { organisation, facts }: Rules): string | undefined {
  const { lead, steps } = wordsOf({ id: screen, answers: [] }, facts, organisation);
  const ofCause = cause === undefined ? undefined : causeOf(screen, cause, facts, organisation);
  const sentences =
    ofCause?.fix ?? (steps.length > 0 ? [...lead.slice(0, 1), ...steps.slice(0, 2)] : []);
  return sentences.map(({ text }) => text).join(' ') || undefined;
}

/** What a result says: the message that it is for, the line of its cause, or the title of its screen. */
export function linkOf({ screen, cause, message, isElsewhere }: Result, rules: Rules): Link {
  const { facts } = rules;
  const title = titleOf(screen, facts);
  const ofCause = lineOf(screen, cause);
  const line = ofCause ?? title;
  // A patient who follows it would be spoken to as staff from then on.
  const isTheirs = i18n.form !== 'caller' && isForStaff(rules.organisation, screen);
  const topic = ofCause ? title : topicOf(screen, facts);
  const about = isTheirs ? i18n.t('always.caller') : differs(topic, line);
  const gist = gistOf({ screen, cause }, rules);
  if (!message) return { screen, cause, line, about, gist };
  const { site, means: text } = message;
  const lead = isElsewhere ? i18n.t('results.elsewhere', { site }) : i18n.t('results.means');
  return { screen, cause, line, about, gist, means: { lead, text, language: message.language } };
}

/** The first screen of each path that is offered, but what the question just left held, and its own path. */
export function topicLinks({ organisation, facts }: Rules, question?: ScreenId): Link[] {
  const left = question && pathOf(question);
  const passed = question ? answersLeft(question, organisation).map(({ target }) => target) : [];
  const links = answersLeft('lookup.none', organisation).filter(({ link }) => link);
  return links
    .filter(({ id, target }) => id !== left && !passed.includes(target))
    .flatMap(({ id, target }) => {
      const screen = offeredFor(organisation, target as ScreenId);
      return screen ? [{ screen, line: labelOf('lookup.none', id, facts) }] : [];
    });
}

/** More than these nobody reads. */
const mostNear = 5;
const mostCauses = 3;

const kindOf = (screen: ScreenId): Kind => {
  const [path, name] = screen.split('.') as [PathName, string];
  const states = paths[path].states as Record<string, { meta: { kind: Kind } }>;
  return states[name]!.meta.kind;
};

/** What can be recognised on a screen: the small causes of what it advises, or what its question offers. */
function recognisedOn(screen: ScreenId, { organisation, facts }: Rules): Link[] {
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
export function nearLinks(question: ScreenId, rules: Rules): Link[] {
  // Behind the first question stands only what those need who are in.
  if (pathOf(question) === 'start') return [];
  const answers = answersLeft(question, rules.organisation).filter(({ id }) => id !== 'none');
  const behind = [...new Set(answers.map(({ target }) => target as ScreenId))]
    .filter((screen) => pathOf(screen) === pathOf(question))
    .map((screen) => recognisedOn(screen, rules));
  const links: Link[] = [];
  // One of each in turn: the causes of the first answer are not likelier than those of the last.
  for (let turn = 0; behind.some((one) => turn < one.length); turn += 1) {
    for (const link of behind.flatMap((one) => one.slice(turn, turn + 1))) {
      if (!links.some(({ line }) => line === link.line)) links.push(link);
    }
  }
  return links.slice(0, mostNear);
}
