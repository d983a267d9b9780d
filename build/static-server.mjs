import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseRules } from './headers.mjs';

/** Names are plain, so no other way to write one leads out of the folder, or to a page without its headers. */
const plain = /^(\/[\w-][\w.-]*)*\/?$/;

/** Not to be asked for by name: it is for hosts, or is sent in place of the file that was asked for. */
const inner = /^\/_headers$|\.(br|gz)$/;

const plainText = 'text/plain; charset=utf-8';

/** The path inside the folder, `/` at its start; nothing if it is not one. */
function pathOf(url, base) {
  const [path] = url.split('?');
  if (!path.startsWith(base)) return undefined;
  const inside = path.slice(base.length - 1);
  return plain.test(inside) && !inner.test(inside) ? inside : undefined;
}

function setHeaders(response, headers) {
  response.setHeaders(new Map(Object.entries(headers)));
}

function say(response, status, text, headers) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, headers);
  response.writeHead(status, { 'Content-Type': plainText }).end(`${text}\n`);
}

/**
 * Serves a built folder under `base` with the headers that the build wrote for it.
 * @param {{ port: number, base?: string, folder: string }} where
 */
export async function serve({ port, base = '/', folder }) {
  const rules = parseRules(await readFile(join(folder, '_headers'), 'utf8'));
  const everywhere = headersFor(rules, '/none');
  const sendFile = sirv(folder, {
    // Looks at the disk each time: else a build made meanwhile would be cut at the old lengths, and a file
    // that it took away would stop the process.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    // Else `/es` would be the page of `/es/`, with links that lead one folder too high.
    extensions: [],
  });

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { ...everywhere, Allow: 'GET, HEAD' };
      return say(response, 405, 'Only GET and HEAD work here', headers);
    }
    const nothing = () => say(response, 404, 'There is nothing here', everywhere);
    const path = pathOf(request.url, base);
    if (!path) return nothing();

    // Here and not in sirv's `setHeaders`, which leaves out the answer that nothing has changed.
    setHeaders(response, { ...headersFor(rules, path), Vary: 'Accept-Encoding' });
    if (/\.(md|txt)$/.test(path)) response.setHeader('Content-Type', plainText);
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    // Every file is small enough to send whole; sirv 3.0.2 stops the process at a part that ends before it begins.
    delete request.headers.range;
    sendFile(request, response, nothing);
  });

  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return server;
}
