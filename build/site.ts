/** Where a build will stand, as its options say: see docs/deploy.md. */
export interface Site {
  /** The path below which people find it, with a slash at both ends. */
  prefix: string;
  /** The built folder on the server. */
  folder: string;
  /** The origins of the pages that may show it in a frame. */
  framedBy: readonly string[];
}

interface Options {
  prefix?: string | undefined;
  folder?: string | undefined;
  'framed-by'?: readonly string[] | undefined;
}

const isOrigin = (text: string) =>
  /^https:\/\/[\w.-]+(:\d+)?$/.test(text) && new URL(text).origin === text;

/** Reads the options; or says in a sentence which of them is wrong, and what to write. */
export function readSite(options: Options): { site: Site } | { problem: string } {
  const { prefix = '/', folder = '/srv/doorstep', 'framed-by': framedBy = [] } = options;
  if (!/^\/((?!\.)[\w.~-]+\/)*$/.test(prefix))
    return {
      problem: `--prefix ${prefix}: Write a path with a slash at both ends, such as /sign-in-help/.`,
    };
  if (!/^(\/[\w.-]+)+$/.test(folder))
    return {
      problem: `--folder ${folder}: Write the whole path of the folder on the server, such as /srv/doorstep.`,
    };
  const wrong = framedBy.find((origin) => !isOrigin(origin));
  if (wrong !== undefined)
    return {
      problem: `--framed-by ${wrong}: Write the origin alone, such as https://portal.example.`,
    };
  return { site: { prefix, folder, framedBy } };
}
