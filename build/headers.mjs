import { createHash } from 'node:crypto';

/** On every answer. `_headers` is the format of Netlify, Cloudflare Pages and others. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Without the domains below: they are not Doorstep’s to bind.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Asked for again each time, and sent only if its entity tag has changed. */
export const fresh = { 'Cache-Control': 'no-cache' };

/** Names in assets/ hold a hash of what is in them, so a browser need never ask again. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Pages that are styled alike and have no script: they share one policy. */
export const plainFolder = 'help/';

/** @typedef {[path: string, headers: Record<string, string>]} Rule */

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of what stands between `<tag>` and `</tag>`; one with a src or with data runs nothing here. */
function inlineHashes(html, tag) {
  const inline = new RegExp(`<${tag}(?: type="module")?>(.*?)</${tag}>`, 'gs');
  return [...html.matchAll(inline)].map(([, text]) => hashOf(text));
}

/**
 * The content security policy of one page: its own inline script and styles, and nothing else inline.
 * @param {string} html
 * @param {readonly string[]} framedBy the origins that may show it in a frame, beside its own
 * @param {readonly string[]} statusHosts the origins that are asked how a portal is, beside its own
 */
export function policyOf(html, framedBy = [], statusHosts = []) {
  const ownAnd = (origins) => ["'self'", ...new Set(origins)].join(' ');
  const sources = (tag) => ownAnd(inlineHashes(html, tag));
  return [
    "default-src 'none'",
    `script-src ${sources('script')}`,
    `style-src ${sources('style')}`,
    "img-src 'self'",
    `connect-src ${ownAnd(statusHosts)}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ownAnd(framedBy)}`,
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html doorstep-worker',
  ].join('; ');
}

/** What keeps a copy for when there is no signal: it asks this host for files, and does nothing else. */
const workerPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function headersOfFile(name, text, framedBy, statusHosts) {
  if (name.endsWith('.html'))
    return { ...fresh, 'Content-Security-Policy': policyOf(text, framedBy, statusHosts) };
  if (name.endsWith('sw.js')) return { ...fresh, 'Content-Security-Policy': workerPolicy };
  return fresh;
}

/** Some hosts read a hundred rules and no more: pages of one policy have one rule. */
const placeOf = (name) =>
  name.replace(new RegExp(`(^|/)${plainFolder}[^/]+$`), `$1${plainFolder}*`);

/**
 * The headers of every path, most general first. `files` maps `es/index.html` to its text: the pages, and what else has
 * a place of its own.
 * @param {Record<string, string>} files
 * @param {readonly string[]} [framedBy]
 * @param {readonly string[]} [statusHosts]
 */
export function rulesFor(files, framedBy, statusHosts) {
  /** @type {Rule[]} */
  const rules = [
    ['/*', everywhere],
    ['/assets/*', forever],
    ['/orgs/*', fresh],
    ['/notices/*', fresh],
    ['/portals.json', fresh],
  ];
  const policies = new Map();
  for (const [name, text] of Object.entries(files)) {
    const place = placeOf(name);
    const headers = headersOfFile(name, text, framedBy, statusHosts);
    const policy = headers['Content-Security-Policy'];
    if (policies.has(place) && policies.get(place) !== policy)
      throw new Error(`${name} needs a policy of its own, and ${place} has one for all.`);
    if (policies.has(place)) continue;
    policies.set(place, policy);
    rules.push([`/${place}`, headers]);
    if (name.endsWith('index.html'))
      rules.push([`/${name.slice(0, -'index.html'.length)}`, headers]);
  }
  return rules;
}

/** @param {Rule[]} rules */
export function formatRules(rules) {
  /** @param {Rule} rule */
  const lines = ([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return `${rules.flatMap(lines).join('\n')}\n`;
}

/** @param {string} text */
export function parseRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)[1][name] = value;
    else if (line !== '') rules.push([line, {}]);
  }
  return rules;
}

/**
 * The headers for one path. No header stands in two rules that fit it: hosts differ in which wins.
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const fits = (rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return Object.assign({}, ...rules.filter(([rule]) => fits(rule)).map(([, headers]) => headers));
}
