import { firstScreen } from '../flow/address.ts';
import { paths, type PathName } from '../flow/machine.ts';
import { readAddress } from '../flow/read-address.ts';
import type { TrailEntry } from '../flow/replay.ts';
import type { ScreenId } from '../flow/screen.ts';
import { shortestTrail } from '../flow/shortest-trail.ts';
import type { Organisation } from '../organisation/schema.ts';
import { noTrail, type KeptTrail } from './kept.ts';
import type { Notice } from './notice.ts';

export interface Arrival {
  trail: KeptTrail;
  notice?: Notice;
}

function entranceOf(screen: ScreenId): ScreenId {
  const path = screen.split('.')[0] as PathName;
  return `${path}.${paths[path].initial}` as ScreenId;
}

/** Where an address leads, with what it takes as said. Whatever stands in it, the person arrives somewhere. */
export function arrive(organisation: Organisation, fragment: string): Arrival {
  const address = readAddress(fragment);
  if (address.leads === 'astray') return { trail: noTrail, notice: 'astray' };
  if (address.leads === 'nowhere' || address.screen === firstScreen) return { trail: noTrail };

  const at = Date.now();
  const trailTo = (screen: ScreenId): KeptTrail | undefined => {
    const steps = shortestTrail(organisation, screen);
    const entries = steps?.map((step): TrailEntry => ({ ...step, at, assumed: true }));
    return entries && { ...noTrail, entries };
  };
  const trail = trailTo(address.screen);
  if (trail) return { trail };
  return { trail: trailTo(entranceOf(address.screen)) ?? noTrail, notice: 'notHere' };
}
