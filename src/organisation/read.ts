import { deepened } from './colour.ts';
import { parseOrganisation, type Problem } from './parse.ts';
import type { Organisation } from './schema.ts';
import { calledNow, upgrade, type Change } from './upgrade.ts';

/** The format says how rules are written, and is none itself. */
const rulesIn = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'format'));

/** The colour as it is shown: white text stands on it. */
function withReadableColour(organisation: Organisation): Organisation {
  const { colour } = organisation;
  return colour === 'unknown' ? organisation : { ...organisation, colour: deepened(colour) };
}

/** Where no email lifts a lock, how long it works and what comes after it are of no email that there is. */
function withoutIdleRules(organisation: Organisation): Organisation {
  const { lockout } = organisation;
  if (lockout.unlockByEmail !== false) return organisation;
  const idle = { emailLifetime: 'unknown', afterEmail: 'unknown' } as const;
  return { ...organisation, lockout: { ...lockout, ...idle } };
}

/** A problem by the name that the rule has in the file, which may be of format 1. */
function asInFile({ place, sentence }: Problem, changes: readonly Change[]): Problem {
  const change = changes.find(({ is }) => place === is || place.startsWith(`${is}.`));
  if (change) return { place: change.was + place.slice(change.is.length), sentence };
  const now = calledNow(place);
  return { place, sentence: now ? `This is called ${now} since format 2.` : sentence };
}

/** What came of reading a file. The changes are those that format 2 makes in it: none if it is of that format. */
export type Read = { changes: readonly Change[] } & (
  | {
      organisation: Organisation;
      /** All that is in the file, as format 2 writes it. */
      data: object;
    }
  | { problems: Problem[] }
);

/** Reads an organisation's file, one of format 1 as if it had been upgraded. */
export function readOrganisation(file: unknown): Read {
  const upgraded = upgrade(file);
  if ('problems' in upgraded) return { changes: [], ...upgraded };
  const { data, changes } = upgraded;
  const read = parseOrganisation(rulesIn(data));
  if ('organisation' in read) {
    const organisation = withoutIdleRules(withReadableColour(read.organisation));
    return { organisation, data, changes };
  }
  return { problems: read.problems.map((problem) => asInFile(problem, changes)), changes };
}

/** What whoever looks after a file of format 1 is told. */
export const olderFormat = (file: string) =>
  `${file} is written in format 1, which the next release of Doorstep no longer reads: ` +
  `rewrite it with npm run org -- upgrade ${file}`;
