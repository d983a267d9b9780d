import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const compressible = /\.(html|js|css|json|svg|txt|md)$/;

export function brotli(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function gzip(content: Buffer): Buffer {
  return gzipSync(content, { level: 9 });
}

/** Writes `x.br` and `x.gz` beside each file `x` that gets smaller by it, for a server to send instead. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => compressible.test(name))) {
    const file = `${folder}/${name}`;
    const content = await readFile(file);
    for (const [ending, compress] of Object.entries({ br: brotli, gz: gzip })) {
      const smaller = compress(content);
      if (smaller.length < content.length) await writeFile(`${file}.${ending}`, smaller);
    }
  }
}
