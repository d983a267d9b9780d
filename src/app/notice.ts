/** A plain sentence at the top of the page, by its key in the words under `notice`. */
export type Notice =
  /** The address is not one of ours. */
  | 'astray'
  /** The organisation's rules do not lead to the screen that the address names. */
  | 'notHere'
  /** The organisation asked for is unknown, out of reach or wrongly written down. */
  | 'noOrganisation'
  /** Answers that no longer fit. */
  | 'dropped'
  /** Answers too old to be kept. */
  | 'lapsed'
  | 'cleared'
  /** The words of the next screen did not come. */
  | 'loadFailed';
