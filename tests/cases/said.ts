import { firstSnapshot } from '../../src/flow/replay.ts';
import { screenOf, type Screen } from '../../src/flow/screen.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { formatWait } from '../../src/i18n/format-time.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { wordsOf, type Part } from '../../src/i18n/screen-words.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { supportOpening } from '../../src/checklist/support-hours.svelte.ts';
import { t } from '../../src/checklist/t.ts';
import { waitTimes } from '../../src/flow/wait-times.ts';
import { contactLines } from '../../src/checklist/contact-lines.ts';
import { stepFrom } from '../flow/walk.ts';
import '../i18n/all-english.ts';

/** The screens that somebody comes to, the last one last; they end where an answer or a link is not offered. */
export function screensOn(organisation: Organisation, answers: string): Screen[] {
  let snapshot = firstSnapshot(organisation);
  const visited = [screenOf(snapshot)];
  for (const word of answers.split(' ')) {
    const next = stepFrom(snapshot, word);
    if (!next) return visited;
    snapshot = next;
    visited.push(screenOf(snapshot));
  }
  return visited;
}

export const parts: readonly Part[] = ['lead', 'steps', 'why', 'avoid', 'otherwise'];

/** A Monday morning in every time zone that the cases name. */
const monday = Date.parse('2026-11-23T18:00:00Z');

/** What stands one step away from every screen: how to reach support, and whether it is open. */
async function alwaysSaid(organisation: Organisation): Promise<string> {
  const opening = await supportOpening(organisation.support.hours, monday);
  const lines = contactLines('patient', organisation, opening.text, t);
  return lines.map(({ text }) => text).join('\n');
}

/**
 * All that somebody reads on the way, by place: `steps.life` on the last screen,
 * `activation.code:steps.life` on any, `causes.landline` for what stands behind a link there, `clock` for a wait that is counted, `always` for support.
 */
export async function saidOn(
  organisation: Organisation,
  answers: string,
): Promise<ReadonlyMap<string, string>> {
  const facts = factsOf(organisation, i18n);
  const visited = screensOn(organisation, answers);
  const said = new Map<string, string>();
  for (const screen of visited) {
    const words = wordsOf(screen, facts, organisation);
    const put = (place: string, text: string) => {
      said.set(`${screen.id}:${place}`, text);
      if (screen === visited.at(-1)) said.set(place, text);
    };
    put('title', words.title);
    for (const part of parts) {
      for (const { name, text } of words[part]) put(`${part}.${name}`, text);
    }
    for (const { id, line, fix } of causesOf(screen.id, facts, organisation)) {
      put(`causes.${id}`, [line, ...fix.map(({ text }) => text)].join('\n'));
    }
    const begun = [{ screen: screen.id, answer: '', at: monday }];
    const wait = waitTimes(screen, organisation, begun);
    if (wait) put('clock', formatWait(wait.lasts, 'en'));
  }
  return said.set('always', await alwaysSaid(organisation));
}
