import { firstSnapshot } from '../flow/replay.ts';
import { nextPosition, type Position } from '../flow/trail.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Journey } from './journey.svelte.ts';
import { loadOwnFile, ownFile } from './own-file.ts';
import { whenQuiet } from './when-quiet.ts';

/** Where somebody is under other rules. What no longer fits ends the trail, beside what had to be dropped before. */
function under(rules: Organisation, position: Position): Position {
  const { trail, snapshot } = nextPosition(rules, position, {
    type: 'restore',
    trail: position.trail,
  });
  const dropped = position.trail.dropped + trail.dropped;
  return { trail: { ...trail, dropped }, snapshot };
}

/** Puts other rules in force as somebody goes on. */
export function takeUp(journey: Journey, rules: Organisation) {
  journey.renew = (position) => {
    journey.renew = undefined;
    journey.organisation = rules;
    return under(rules, position);
  };
}

/**
 * The organisation's rules may have changed since the build. If they have, numbers and addresses hold at once; all
 * else from the next screen on, so that nothing moves under a finger.
 */
export async function renew(journey: Journey): Promise<void> {
  /** Meanwhile somebody may have said whose portal it is: this file is not theirs. */
  const isOfAnother = () => journey.portal !== undefined;
  const file = ownFile();
  if (!file) return;
  await new Promise<void>(whenQuiet);
  const loaded = await loadOwnFile(file);
  if (isOfAnother()) return;
  if ('trouble' in loaded) {
    journey.isOfBuild = true;
    return;
  }
  const { organisation: newer } = loaded;
  if (JSON.stringify(newer) === JSON.stringify(journey.organisation)) return;
  await new Promise<void>(whenQuiet);
  // Without it numbers and addresses wait for the next screen, as all else does.
  const atOnce = await import('./contacts-at-once.ts').catch(() => undefined);
  // What the next tap would wait for.
  firstSnapshot(newer);
  if (isOfAnother()) return;
  if (atOnce) journey.organisation = atOnce.withContactsOf(journey.organisation, newer);
  takeUp(journey, newer);
}
