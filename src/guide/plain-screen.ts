import { isBarredByWait, metaOf, type MapScreen } from '../flow/map.ts';
import type { Kind, OutcomeClass } from '../flow/meta.ts';
import { routesOf, type Route } from '../flow/routes-of.ts';
import type { ScreenId } from '../flow/screen.ts';
import { clocks } from '../flow/waits.ts';
import { causesOf, type Cause } from '../i18n/causes.ts';
import type { Facts } from '../i18n/facts.ts';
import { formatWait } from '../i18n/format-time.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { titleOf, wordsOf, type Choice, type ResolvedWords } from '../i18n/screen-words.ts';
import { durationOf } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';
import { isOnlyForStaff } from '../screens/only-staff.ts';
import { conditionOf, mayHold } from './conditions.ts';
import { t } from './t.ts';

/** Where a choice leads; with several ways, the condition of each. The first that fits is taken. */
export interface Way {
  condition: string;
  target: ScreenId;
  title: string;
}

export type PlainChoice = Omit<Choice, 'value'> & { id: string; ways: readonly Way[] };

/** All that one screen says to somebody who reads it without a script. */
export interface PlainScreen {
  id: ScreenId;
  kind: Kind;
  outcome: OutcomeClass | undefined;
  badge: string | undefined;
  isPrivate: boolean;
  words: ResolvedWords;
  /** How long, on a wait that the app has a clock for. */
  wait: string | undefined;
  /** It asks for a try: nobody makes one while they wait. */
  isBarredByWait: boolean;
  choices: readonly PlainChoice[];
  causes: readonly Cause[];
}

export interface For {
  organisation: Organisation;
  facts: Facts;
}

/** Sentences about what only the app has: the field for words, and a list that it makes of what was said. */
const ofTheApp: readonly string[] = [
  'start.trouble.lead.choose',
  'lookup.words.lead.say',
  'support.who.lead.list',
];

function waysOf(routes: readonly Route[], { organisation, facts }: For): Way[] {
  const open = routes.filter(({ guard }) => !guard || mayHold(guard, organisation));
  return open.map(({ target, guard }) => ({
    condition: guard ? conditionOf(guard, organisation) : open.length > 1 ? t('when.else') : '',
    target: target as ScreenId,
    title: titleOf(target as ScreenId, facts),
  }));
}

function badgeOf(id: ScreenId, outcome: OutcomeClass, organisation: Organisation): string {
  return i18n.t(`outcome.${isOnlyForStaff(id, organisation) ? 'only-staff' : outcome}`);
}

function waitOf(id: ScreenId, organisation: Organisation): string | undefined {
  const meta = metaOf(id);
  const lasts = meta.kind === 'wait' ? clocks[meta.clock](organisation) : '';
  return durationOf(lasts) && t('plain.wait', { length: formatWait(lasts, i18n.language) });
}

export function plainScreen(screen: MapScreen, look: For): PlainScreen {
  const { organisation, facts } = look;
  const { outcome } = screen;
  const id = screen.id as ScreenId;
  const { kind, private: isPrivate = false } = metaOf(id);
  const routes = routesOf(screen);
  const words = wordsOf({ id, answers: [...routes.keys()] }, facts, organisation);
  const lead = words.lead.filter(({ name }) => !ofTheApp.includes(`${id}.lead.${name}`));
  const choices = words.choices.map(({ value, label, hint }) => {
    return { id: value, label, hint, ways: waysOf(routes.get(value)!, look) };
  });
  return {
    id,
    kind,
    outcome,
    badge: outcome && badgeOf(id, outcome, organisation),
    isPrivate,
    words: { ...words, lead },
    wait: waitOf(id, organisation),
    isBarredByWait: isBarredByWait(id),
    choices: choices.filter(({ ways }) => ways.length > 0),
    causes: causesOf(id, facts, organisation),
  };
}
