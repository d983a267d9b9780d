import type { Organisation } from '../organisation/schema.ts';
import { fetchText, type Missing } from './fetch-text.ts';
import { readNotice } from './notice.ts';
import { readSummary } from './summary.ts';
import { whyNot, type Status } from './status.ts';

const patience = 3000;
/** In bytes. A status page lists all its parts. */
const most = { file: 20_000, summary: 500_000 };

const sentences: Readonly<Record<Missing, string>> = {
  'not there': 'The server has no such file.',
  'too slow': 'It did not come within 3 seconds.',
  'too large': 'It is too large.',
  unreachable: 'The server cannot be reached.',
};

/** Tells whoever looks after the organisation's file. A patient is never told this. */
function refuse(address: URL, ...why: string[]): undefined {
  console.warn([`${address} is not shown.`, ...why].join('\n'));
}

/** The organisation's own notice, `notices/<id>.json` below the folder that Doorstep lives in. */
async function askFile(id: string, root: URL): Promise<Status | undefined> {
  const address = new URL(`notices/${encodeURIComponent(id)}.json`, root);
  const fetched = await fetchText(address, { cache: 'no-cache' }, { patience, most: most.file });
  if ('missing' in fetched) return refuse(address, sentences[fetched.missing]);
  const read = readNotice(fetched.text);
  if ('status' in read) {
    const why = whyNot(read.status, Date.now());
    return why ? refuse(address, why) : read.status;
  }
  return refuse(address, ...read.problems.map(({ place, sentence }) => `${place}: ${sentence}`));
}

/** A status page of another host, which learns as little of who asks as a browser lets it. */
async function askSummary(address: URL): Promise<Status | undefined> {
  const fetched = await fetchText(
    address,
    { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
    { patience, most: most.summary },
  );
  if ('missing' in fetched) return refuse(address, sentences[fetched.missing]);
  const status = readSummary(fetched.text, Date.now());
  return status ?? refuse(address, 'It is not of the form of Statuspage, or from the future.');
}

/** Asks how the portal is. Nothing comes of what is wrong, old, late or too large. Never throws. */
export async function askStatus(
  { notices: { status } }: Organisation,
  id: string,
  root: URL,
): Promise<Status | undefined> {
  if (status === 'unknown') return undefined;
  return status === 'file' ? askFile(id, root) : askSummary(new URL(status));
}
