import { openNumber } from '../carry-on/number.ts';
import { firstScreen } from '../flow/address.ts';
import { paths, type PathName } from '../flow/machine.ts';
import { parseAddress } from '../flow/parse-address.ts';
import { firstSnapshot, type TrailEntry } from '../flow/replay.ts';
import { stepsTo } from '../flow/steps-to.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { SavedTrail } from '../flow/trail.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Banner } from './banner.ts';
import { noTrail } from './history-state.ts';

export interface DeepLink {
  trail: SavedTrail;
  banner?: Banner;
  /** The cause through which the screen is to be seen, if it has one of this name. */
  cause?: string | undefined;
  /** What is to be looked up. */
  words?: string | undefined;
  /** Instead of a screen, what the page asks for, and of whom. */
  isAbout?: boolean | undefined;
}

function entranceOf(screen: ScreenId): ScreenId {
  const path = screen.split('.')[0] as PathName;
  return `${path}.${paths[path].initial}` as ScreenId;
}

/** Where a number to carry on leads. */
function carryOn(organisation: Organisation, number: string): DeepLink {
  const opened = openNumber(organisation, number, Date.now());
  if (typeof opened === 'string') return { trail: noTrail, banner: `carryOn.${opened}` };
  const { entries, carried } = opened;
  return { trail: { ...noTrail, entries }, banner: `carryOn.${carried}` };
}

/** Where an address leads, with what it takes as said. Whatever stands in it, the person arrives somewhere. */
export function resolveDeepLink(organisation: Organisation, fragment: string): DeepLink {
  const address = parseAddress(fragment);
  if (address.leads === 'invalid') return { trail: noTrail, banner: 'invalidAddress' };
  if (address.leads === 'about') return { trail: noTrail, isAbout: true };
  if (address.leads === 'carry-on') return carryOn(organisation, address.number);
  if (address.leads === 'nowhere' || address.screen === firstScreen) return { trail: noTrail };

  const at = Date.now();
  const trailTo = (screen: ScreenId): SavedTrail | undefined => {
    const steps = stepsTo(firstSnapshot(organisation), screen);
    const entries = steps?.map((step): TrailEntry => ({ ...step, at, assumed: true }));
    return entries && { ...noTrail, entries };
  };
  const trail = trailTo(address.screen);
  if (trail) return { trail, cause: address.cause, words: address.words };
  return { trail: trailTo(entranceOf(address.screen)) ?? noTrail, banner: 'notHere' };
}
