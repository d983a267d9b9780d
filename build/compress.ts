import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Written anew on the server, in a hurry: what lies compressed beside it would still say the old. */
const changing = /^(notices|desk-orgs)\//;
const compressible = /\.(html|js|css|json|svg|txt|md)$/;

export function brotli(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function gzip(content: Buffer): Buffer {
  return gzipSync(content, { level: 9 });
}

const encodings: Readonly<Record<string, (content: Buffer) => Buffer>> = { br: brotli, gz: gzip };

/** What belongs beside a file for a server to send instead, by its path; nothing where it would not be smaller. */
export function compressedCopies(
  path: string,
  content: Buffer,
): Record<string, Buffer | undefined> {
  if (!compressible.test(path)) return {};
  const copies = Object.entries(encodings).map(([ending, compress]) => {
    const smaller = compress(content);
    return [`${path}.${ending}`, smaller.length < content.length ? smaller : undefined] as const;
  });
  return Object.fromEntries(copies);
}

/** Writes `x.br` and `x.gz` beside each file `x` that gets smaller by it. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => compressible.test(name) && !changing.test(name))) {
    const file = `${folder}/${name}`;
    const copies = compressedCopies(file, await readFile(file));
    for (const [path, copy] of Object.entries(copies)) if (copy) await writeFile(path, copy);
  }
}
