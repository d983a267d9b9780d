import { headersFor } from './headers.mjs';

/** @typedef {import('./headers.mjs').Rule} Rule */

/**
 * Where a server finds Doorstep, and where people do.
 * @typedef {{ prefix: string, folder: string }} Place
 */

/** For hosts, or sent in place of the file that was asked for: nobody asks for them by name. */
const inner = { name: '/_headers', endings: ['br', 'gz'] };

/** What is special about a place: the rules but the first, each with all its headers. */
const specials = (rules) =>
  rules.slice(1).map(([path]) => ({ path, headers: headersFor(rules, path.replace(/\*$/, 'x')) }));

/** The folder of a page is asked for as its index, so its own rule says the same. */
const isFolder = ({ path }) => path.endsWith('/');

/** What somebody types from a letter; nothing at the root. */
const withoutSlash = (prefix) => prefix.slice(0, -1);

const indented = (lines) => lines.map((line) => `  ${line}`);

/** What stands in a value as it is: the policies have single quotation marks and semicolons. */
const quoted = (value) => `"${value}"`;

/**
 * A file for nginx, to be included in a `server { }`.
 * @param {Rule[]} rules
 * @param {Place} place
 */
export function nginxFor(rules, { prefix, folder }) {
  const bare = withoutSlash(prefix);
  // In nginx a place that adds a header inherits none.
  const adding = (headers) =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const inside = specials(rules)
    .filter((special) => !isFolder(special))
    .flatMap(({ path, headers }) => {
      const address = prefix + path.slice(1);
      const where = address.endsWith('*') ? address.slice(0, -1) : `= ${address}`;
      return [`location ${where} {`, ...indented(adding(headers)), '}'];
    });
  return `${[
    '# Doorstep for nginx, written by its build. In your server { }: include this file.',
    `# The folder and the path come from npm run build -- --folder ${folder} --prefix ${prefix}`,
    ...(bare ? [`location = ${bare} { return 301 ${prefix}; }`] : []),
    `location ${prefix} {`,
    ...indented([
      `alias ${folder}/;`,
      'index index.html;',
      'absolute_redirect off;',
      'default_type text/plain;',
      'charset utf-8;',
      'charset_types text/css text/plain application/javascript text/javascript application/json;',
      'gzip_static on;',
      'gzip_vary on;',
      '# Needs libnginx-mod-http-brotli-static (Debian). Without it take this line out: gzip is sent then.',
      'brotli_static on;',
      ...adding(headersFor(rules, '/none')),
      `location ~ (${inner.name}|\\.(${inner.endings.join('|')}))$ { return 404; }`,
      ...inside,
    ]),
    '}',
  ].join('\n')}\n`;
}

/**
 * A site of a Caddyfile, to be imported inside your own.
 * @param {Rule[]} rules
 * @param {Place} place
 */
export function caddyFor(rules, { prefix, folder }) {
  const bare = withoutSlash(prefix);
  const setting = (headers) =>
    Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`);
  const groups = new Map();
  for (const { path, headers } of specials(rules)) {
    const key = JSON.stringify(headers);
    groups.set(key, { headers, paths: [...(groups.get(key)?.paths ?? []), path] });
  }
  const inside = [...groups.values()].flatMap(({ headers, paths }, at) => [
    `@place${at} path ${paths.join(' ')}`,
    `header @place${at} {`,
    ...indented(setting(headers)),
    '}',
  ]);
  const forInner = [inner.name, ...inner.endings.map((ending) => `*.${ending}`)].join(' ');
  return `${[
    '# Doorstep for Caddy, written by its build. In your site: import this file.',
    ...(bare ? [`redir ${bare} ${prefix} 301`] : []),
    `handle_path ${prefix}* {`,
    ...indented([
      `root * ${folder}`,
      'header {',
      ...indented(setting(headersFor(rules, '/none'))),
      '}',
      ...inside,
      `@inner path ${forInner}`,
      'respond @inner 404',
      '@writing not method GET HEAD',
      'respond @writing 405',
      'file_server {',
      '  precompressed br gzip',
      '}',
    ]),
    '}',
  ].join('\n')}\n`;
}
