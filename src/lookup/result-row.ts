/** A result as it stands in the list: a link, and what is said of it. */
export interface ResultRow {
  /** `#/lockout/wait`, where the link leads in a window of its own. */
  address: string;
  /** The query there, if it is not that of this page. */
  search?: string | undefined;
  line: string;
  /** What it is about, where the line does not say so. */
  about?: string | undefined;
  /** What helps there, in short: whoever reads it here may need no more. */
  gist?: string | undefined;
  /** What the message means that somebody typed. */
  means?: { lead: string; text: string; language: string | undefined } | undefined;
  onfollow: () => void;
}
