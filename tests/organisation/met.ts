import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { brandStyle } from '../../build/fill.ts';
import Emergency from '../../src/app/Emergency.svelte';
import Header from '../../src/app/Header.svelte';
import Privacy from '../../src/about/Privacy.svelte';
import PortalAddress from '../../src/app/PortalAddress.svelte';
import { idleMinutes } from '../../src/session/idle.svelte.ts';
import { neutralPage } from '../../src/session/leave-page.ts';
import { follow } from '../../src/flow/replay.ts';
import { wizardMachine } from '../../src/flow/machine.ts';
import { screenIdOf, type ScreenId } from '../../src/flow/screen.ts';
import Guide from '../../src/guide/Guide.svelte';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { wordsOf, type ResolvedWords } from '../../src/i18n/screen-words.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import CallSupport from '../../src/screens/CallSupport.svelte';
import { supportOpening } from '../../src/checklist/support-hours.svelte.ts';
import { reportOf } from '../../src/checklist/report.ts';
import { t } from '../../src/checklist/t.ts';
import { hoursAt } from '../../src/organisation/desks.ts';
import { plannedWork } from '../../src/status/planned-work.ts';
import { waitTimes } from '../../src/flow/wait-times.ts';
import { asText, sectionsOf } from '../../src/checklist/text.ts';
import type { Place } from '../../src/flow/explore.ts';
import '../i18n/all-english.ts';

/** What is met, by where. */
export type Met = ReadonlyMap<string, string>;

/** A Monday afternoon in Europe, a morning in America. */
const monday = Date.parse('2026-11-23T16:00:00Z');
const requesters = ['patient', 'caregiver', 'caller'] as const;

const html = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) =>
  render(component, { props }).body;

/** The support checklist as it leaves the page, before anything is typed. */
async function checklist(organisation: Organisation, requester: (typeof requesters)[number]) {
  const facts = factsOf(organisation, i18n);
  const { text: opening } = await supportOpening(organisation.support.hours, monday);
  const report = reportOf(
    { organisation, facts, entries: [], visited: [], looked: [] },
    { requester, typed: {}, prefilled: {}, note: '', opening },
  );
  return asText('', sectionsOf(report, t));
}

/** What stands around the wizard, on every screen and on the pages beside it. */
export async function around(organisation: Organisation): Promise<Met> {
  const facts = factsOf(organisation, i18n);
  const children = () => {};
  const met = new Map([
    ['header', html(Header, { organisation, children: children as never })],
    ['emergency', html(Emergency, { organisation, facts })],
    ['address', html(PortalAddress, { organisation })],
    ['guide', html(Guide, { organisation, facts, guide: { paths: [], always: [] } })],
    ['call', html(CallSupport, { organisation })],
    ['colour', brandStyle(organisation.colour)],
    ['about', html(Privacy, { organisation, takesFocus: false })],
    ['exit', neutralPage(organisation)],
    ['idle', String(idleMinutes(organisation))],
  ]);
  const { windows } = organisation.notices;
  const work = windows === 'unknown' ? undefined : await plannedWork(windows, monday);
  met.set('work', JSON.stringify(work) ?? '');
  for (const requester of requesters)
    met.set(`list ${requester}`, await checklist(organisation, requester));
  return met;
}

/** All that a screen may offer, under whatever rules. */
function answersOn(screen: ScreenId): readonly string[] {
  return wizardMachine().getStateNodeById(`wizard.${screen}`).ownEvents;
}

const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'] as const;

/** When the desks answer whose numbers a screen says. */
const hoursSaid = (said: ResolvedWords, organisation: Organisation) =>
  parts.flatMap((part) =>
    said[part].map(({ contact }) => contact && hoursAt(contact.text, organisation)),
  );

/** What the screens say under an organisation's rules, how long a wait is, and when a desk answers. */
export function words(places: readonly Place[], organisation: Organisation): Met {
  const facts = factsOf(organisation, i18n);
  const met = places.map(({ screen }): [string, string] => {
    const begun = [{ screen: screen.id, answer: '', at: monday }];
    const said = wordsOf(screen, facts, organisation);
    const beside = [waitTimes(screen, organisation, begun), ...hoursSaid(said, organisation)];
    const causes = causesOf(screen.id, facts, organisation);
    return [screen.id, JSON.stringify([said, causes, beside])];
  });
  return new Map(met);
}

/**
 * Which answers are offered where an organisation's visitors are, and where each leads, if these
 * were the rules. Two journeys under different rules part at a place that both have come to, so that
 * the places of one are enough to tell.
 */
export function routes(places: readonly Place[], organisation: Organisation): Met {
  const met = places.map(({ snapshot: { value, context }, screen }, at): [string, string] => {
    const here = wizardMachine().resolveState({ value, context: { ...context, organisation } });
    const leads = answersOn(screen.id).map((answer) => {
      const next = follow(here, answer);
      return `${answer} -> ${next ? screenIdOf(next) : 'not offered'}`;
    });
    return [`${at}: ${screen.id}`, leads.join('; ')];
  });
  return new Map(met);
}

/** The first place where one meets what the other does not. */
export function difference(one: Met, other: Met): string | undefined {
  return [...one.keys()].find((place) => one.get(place) !== other.get(place));
}
