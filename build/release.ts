import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { changesFor } from './release/changes.ts';
import { npmSbom, sbomOf } from './release/sbom.ts';
import { filesIn, zipOf } from './release/zip.ts';

/** What is packed: the built folder, and the files for servers that were built with it. */
interface Built {
  dist: string;
  servers: string;
}

/** `sha256sum -c SHA256SUMS` checks them. */
async function sumsOf(folder: string): Promise<string> {
  const lines = (await filesIn(folder)).map(async (name) => {
    const content = await readFile(`${folder}/${name}`);
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  return (await Promise.all(lines)).join('');
}

/** Makes the folder that is handed on, anew; the same bytes for the same build. */
export async function writeRelease(
  folder: string,
  version: string,
  { dist, servers }: Built,
): Promise<void> {
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  const changes = changesFor(version, changelog);
  const notices = await readFile(`${dist}/third-party-notices.md`, 'utf8');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/doorstep-${version}.zip`, await zipOf(dist));
  for (const name of await filesIn(servers))
    await copyFile(`${servers}/${name}`, `${folder}/${name}`);
  const sbom = JSON.stringify(sbomOf(npmSbom(), notices), null, 2);
  await writeFile(`${folder}/sbom.cdx.json`, `${sbom}\n`);
  await writeFile(`${folder}/CHANGES.md`, changes);
  await writeFile(`${folder}/SHA256SUMS`, await sumsOf(folder));
}
