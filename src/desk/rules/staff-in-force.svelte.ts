import { loadNamed, type LoadedStaff } from './load.ts';
import { neutralStaff } from './schema.ts';

const nothingKnown: LoadedStaff = { staff: neutralStaff };

/** The staff file that goes with a call. */
export class StaffInForce {
  /** Those of portals that were named in a call, as they came. */
  #named = $state.raw<Readonly<Record<string, LoadedStaff>>>({});

  /** The page's own file holds while no portal is named. */
  constructor(readonly own: LoadedStaff) {}

  /** What staff may know; of a portal whose file has not come, nothing. */
  of(portal: string | undefined): LoadedStaff {
    return portal === undefined ? this.own : (this.#named[portal] ?? nothingKnown);
  }

  /** A caller has said whose portal it is, by the name of its file in `desk-orgs`. */
  async follow(portal: string | undefined): Promise<void> {
    if (portal === undefined) return;
    const loaded = await loadNamed(portal);
    this.#named = { ...this.#named, [portal]: loaded };
  }
}
