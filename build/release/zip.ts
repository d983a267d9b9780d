import { readdir, readFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest that a zip can hold: when a file was built says nothing, and would make every zip another. */
const date = new Date(Date.UTC(1980, 0, 1));

/** Every file in a folder, by its path within it, in one order everywhere. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** A folder as a zip; the same bytes for the same content. */
export async function zipOf(folder: string): Promise<Buffer> {
  const zip = new JSZip();
  for (const name of await filesIn(folder)) {
    const content = await readFile(`${folder}/${name}`);
    zip.file(name, content, { date, createFolders: false, unixPermissions: 0o644 });
  }
  const compressionOptions = { level: 9 };
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions,
    platform: 'UNIX',
  });
}
