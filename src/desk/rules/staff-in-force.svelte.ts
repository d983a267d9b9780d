import { loadNamed, type LoadedStaff } from './load.ts';
import { neutralStaff } from './schema.ts';

const nothingKnown: LoadedStaff = { staff: neutralStaff };

/** The staff file that goes with a call. */
export class StaffInForce {
  /** That of a portal which was named in the call, once it has come. */
  #named = $state.raw<LoadedStaff>();
  #id: string | undefined;

  /** The page's own file holds while no portal is named. */
  constructor(readonly own: LoadedStaff) {}

  /** What staff may know; of a portal whose file has not come, nothing. */
  of(portal: string | undefined): LoadedStaff {
    return portal === undefined ? this.own : (this.#named ?? nothingKnown);
  }

  /** A caller has said whose portal it is, by the name of its file in `desk-orgs`. */
  async follow(portal: string | undefined): Promise<void> {
    if (portal === this.#id) return;
    this.#id = portal;
    this.#named = undefined;
    if (portal === undefined) return;
    const loaded = await loadNamed(portal);
    // Meanwhile they may have named another.
    if (portal === this.#id) this.#named = loaded;
  }
}
