import type { Component } from 'svelte';
import { render } from 'svelte/server';
import HelpNav from '../../src/app/HelpNav.svelte';
import PortalAddress from '../../src/app/PortalAddress.svelte';
import { contactLines } from '../../src/checklist/contact-lines.ts';
import { t } from '../../src/checklist/t.ts';
import { firstSnapshot } from '../../src/flow/replay.ts';
import { screenOf, type Screen } from '../../src/flow/screen.ts';
import { clocks } from '../../src/flow/waits.ts';
import { factsOf, type Facts } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { factsNeeded } from '../../src/i18n/placeholder.ts';
import { rawWords } from '../../src/i18n/screen-words.ts';
import { partOf } from '../../src/i18n/sentences.ts';
import { deskNames } from '../../src/organisation/desks.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { valueAt } from '../../src/organisation/value-at.ts';
import { stepFrom } from '../flow/walk.ts';
import { hostedBy, rulesFor } from './hosted.ts';
import type { Row } from './row.ts';
import { parts } from './said.ts';

const isRule = new Set(ruleNames);

/** The same values; each rule that is looked at is told. */
function watched<Values extends object>(
  values: Values,
  onread: (rule: string) => void,
  group = '',
): Values {
  return new Proxy(values, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof name !== 'string') return value;
      if (isRule.has(group + name)) onread(group + name);
      else if (group === '' && typeof value === 'object' && value)
        return watched(value, onread, `${name}.`);
      return value;
    },
  });
}

/** Reads all that a screen says to whoever does not open one of its small causes. */
function readWords(screen: Screen, facts: Facts, organisation: Organisation) {
  const words = rawWords(screen.id)!;
  for (const fact of factsNeeded(`${words.title} ${words.ask ?? ''}`)) valueAt(facts, fact);
  for (const part of parts) partOf(words[part] ?? {}, facts, organisation, (name) => name);
  if (screen.kind === 'wait') clocks[screen.clock](organisation);
}

const journeyOn = (screen: Screen) => ({ screen, trail: { entries: [] }, canAnswer: () => false });

/** Looks at what stands beside a screen; where it leads to staff, at how they are reached too. */
function lookBeside(screen: Screen, organisation: Organisation) {
  for (const [component, props] of [
    [PortalAddress, { organisation }],
    [HelpNav, { organisation, journey: journeyOn(screen) }],
  ] as const) {
    render(component as Component<Record<string, unknown>>, { props }).body.toString();
  }
  const leadsToStaff = 'outcome' in screen && screen.outcome === 'staff';
  if (leadsToStaff) contactLines('patient', organisation, String(organisation.support.hours), t);
}

/** The rules that decide where a known trouble's way leads, or what is said on it. */
export function rulesMet(row: Row): ReadonlySet<string> {
  const met = new Set<string>();
  let listens = false;
  const onread = (rule: string) => void (listens && met.add(rule));
  const hosted = hostedBy(rulesFor(row));
  const organisation = watched(hosted, onread);
  const facts = watched(factsOf(hosted, i18n), onread);
  const listen = (look: () => void) => {
    listens = true;
    look();
    listens = false;
  };

  let snapshot = firstSnapshot(organisation);
  for (const word of [...row.answers.split(' '), undefined]) {
    const screen = screenOf(snapshot);
    listen(() => readWords(screen, facts, organisation));
    listen(() => lookBeside(screen, organisation));
    if (word === undefined) break;
    const from = snapshot;
    // A link is looked for among all screens: what is read on that search decides nothing.
    if (word.startsWith('#')) snapshot = stepFrom(from, word)!;
    else listen(() => (snapshot = stepFrom(from, word)!));
  }
  // Where a desk's number stands, so does its extension, and when it answers.
  for (const desk of deskNames) {
    if (met.has(`${desk}.phone`)) met.add(`${desk}.extension`).add(`${desk}.hours`);
  }
  return met;
}
