import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, parseRules } from './headers.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^(text|application|image\/svg)/;

/** The path inside dist, `/` at its start; nothing if it is not one. */
function pathOf(url, base) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!path.startsWith(base) || path.includes('\0')) return undefined;
    return `/${path.slice(base.length)}`;
  } catch {
    return undefined;
  }
}

/** The file that a path means; nothing if there is none, or it lies outside the folder. */
async function fileAt(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

const packed = new Map();

/** Squeezes a file once for each encoding and remembers it. */
function pack(file, body, accepted) {
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name));
  if (!encoding) return { body };
  const key = `${encoding} ${file}`;
  if (!packed.has(key)) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    packed.set(key, encoding === 'br' ? brotliCompressSync(body, quality) : gzipSync(body));
  }
  return { body: packed.get(key), encoding };
}

function plain(response, status, text, headers = {}) {
  response.writeHead(status, { ...headers, 'Content-Type': types['.txt'] }).end(`${text}\n`);
}

/**
 * Serves a built folder under `base` with the headers that the build wrote for it.
 * @param {{ port: number, base?: string, folder?: string }} where
 */
export async function serve({ port, base = '/', folder = dist }) {
  const rules = parseRules(await readFile(join(folder, '_headers'), 'utf8'));

  const server = createServer(async (request, response) => {
    const path = pathOf(request.url, base);
    const common = headersFor(rules, path ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response, 405, 'Only GET and HEAD work here', { ...common, Allow: 'GET, HEAD' });
    }
    const file = path && path !== '/_headers' && (await fileAt(folder, path));
    if (!file) return plain(response, 404, 'There is nothing here', headersFor(rules, '/none'));
    const type = types[extname(file)] ?? 'application/octet-stream';
    const accepted = compressible.test(type) ? (request.headers['accept-encoding'] ?? '') : '';
    const { body, encoding } = pack(file, await readFile(file), accepted);
    response.writeHead(200, {
      ...common,
      'Content-Type': type,
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return server;
}

/** Serves what was built until it is stopped; PORT and BASE say where. */
export async function serveBuilt({ PORT = '4173', BASE = '/' } = process.env) {
  await serve({ port: Number(PORT), base: BASE });
  console.log(`Doorstep is at http://localhost:${PORT}${BASE}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveBuilt();
