import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readOrganisationId } from '../src/flow/parse-address.ts';
import { olderFormat, problemLines, readText } from '../src/organisation/read-text.ts';
import { compressedCopies } from './compress.ts';
import type { Report } from './organisation-file.ts';
import { filesFor, serversFolder, type Materials, type Render } from './pages.ts';
import { writeAll, type Files } from './write-all.ts';

const refuse = (...lines: string[]): Report => ({
  ok: false,
  lines: [...lines, 'Nothing is changed.'],
});

/** Why a folder is none of the build that the materials are of, in a sentence. */
function folderProblem(dist: string, { template }: Materials): string | undefined {
  if (!existsSync(`${dist}/index.html`)) return `${dist}: There is no built page in it.`;
  const assets = [...template.matchAll(/"\.\/(assets\/[^"]+)"/g)].map(([, name]) => name!);
  const missing = assets.find((name) => !existsSync(`${dist}/${name}`));
  return missing && `${dist}: It is of another build than this command: it has no ${missing}.`;
}

/** For whom the pages are so far. */
async function ownerOf(dist: string): Promise<string | undefined> {
  const [, id] =
    /data-organisation="([^"]*)"/.exec(await readFile(`${dist}/index.html`, 'utf8')) ?? [];
  return id;
}

/** Each with its compressed copies beside it. */
function withCopies(files: Record<string, Buffer>): Files {
  const copies = Object.entries(files).map(([path, content]) => compressedCopies(path, content));
  return Object.assign({ ...files }, ...copies) as Files;
}

/** The files for servers hold the headers. Without the last ones nobody can say whether they are the same. */
const aboutHeaders = (written: readonly string[], hadServers: boolean) =>
  hadServers
    ? `The headers have changed too: give your server ${written.join(' or ')}, as docs/deploy.md says.`
    : `${written.join(' and ')} are written. If your server’s file is another, give it this one.`;

/**
 * Makes the pages of a built folder anew for an organisation's file, and puts the file among them: what a build with
 * that file would write. If anything is wrong, nothing is changed.
 */
export async function bake(
  dist: string,
  file: string,
  materials: Materials,
  render: Render,
): Promise<Report> {
  const wrongFolder = folderProblem(dist, materials);
  if (wrongFolder) return refuse(wrongFolder);
  const content = await readFile(file).catch(() => undefined);
  if (!content) return refuse(`${file}: There is no such file, or it cannot be read.`);
  const { id } = readOrganisationId(basename(file, '.json'));
  if (!id || !file.endsWith('.json')) {
    return refuse(`${file}: Call the file by small letters, digits and dashes only, and .json.`);
  }
  const [before, isNew] = [await ownerOf(dist), !existsSync(`${dist}/orgs/${id}.json`)];
  const read = readText(content.toString('utf8'));
  const older = read.changes.length > 0 ? [olderFormat(file)] : [];
  if ('problems' in read) return refuse(`${file}:`, ...problemLines(read.problems), ...older);

  const { organisation } = read;
  const files = {
    ...(await filesFor(dist, materials, render, { id, organisation })),
    [`${dist}/orgs/${id}.json`]: content,
  };
  const hadServers = existsSync(serversFolder(dist));
  let changed: string[];
  try {
    changed = await writeAll(withCopies(files));
  } catch {
    return refuse(`${dist}: It cannot be written to.`);
  }
  const told = changed.filter((path) => path.startsWith(`${serversFolder(dist)}/`));
  return {
    ok: true,
    lines: [
      `${dist} is of ${file} now: ${organisation.name}. Files changed: ${changed.length}.`,
      ...(before !== id ? [`Its pages were for ${before} until now.`] : []),
      ...(isNew
        ? [`orgs/${id}.json was not there before: is ${id} how you call it in links?`]
        : []),
      ...(told.length > 0 ? [aboutHeaders(told, hadServers)] : []),
      ...older,
    ],
  };
}
