import { expect, test } from 'vitest';
import { formatRules, headersFor, parseRules, policyOf, rulesFor } from '../../build/headers.mjs';

const html = '<style>a{}</style><script>b()</script><script type="application/json">{}</script>';
const rules = rulesFor({ 'es/index.html': html });

test('the policy allows the inline script and style of its page, and nothing else inline', () => {
  const policy = policyOf(html);
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("default-src 'none'");
});

test('a page has its policy under both of its names', () => {
  const [long, short] = ['/es/index.html', '/es/'].map((path) => headersFor(rules, path));
  expect(long).toEqual(short);
  expect(long).toHaveProperty('Content-Security-Policy', policyOf(html));
  expect(long).toHaveProperty('Cache-Control', 'no-cache');
});

test('the pages below help have one policy in one rule, in each language', () => {
  const pages = { 'help/a.html': html, 'help/b.html': html, 'es/help/a.html': html };
  const own = rulesFor(pages).filter(([path]) => path.includes('help'));
  expect(own.map(([path]) => path)).toEqual(['/help/*', '/es/help/*']);
  expect(headersFor(rulesFor(pages), '/help/b.html')).toHaveProperty(
    'Content-Security-Policy',
    policyOf(html),
  );
});

test('a page below help that is styled otherwise is refused: its style would be blocked', () => {
  const pages = { 'help/a.html': html, 'help/b.html': '<style>b{}</style>' };
  expect(() => rulesFor(pages)).toThrow('help/b.html');
});

test('a file whose name changes with its content is kept for good', () => {
  expect(headersFor(rules, '/assets/a-1.js')).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('the file for hosts says the same as the rules', () => {
  expect(parseRules(formatRules(rules))).toEqual(rules);
});

test('a portal that may frame it is named, and no other', () => {
  const policy = policyOf(html, ['https://portal.example', 'https://portal.example']);
  expect(policy).toContain("frame-ancestors 'self' https://portal.example;");
  expect(policyOf(html)).toContain("frame-ancestors 'self';");
});

test('a page may ask the hosts of its build how a portal is, and no other', () => {
  const { 'Content-Security-Policy': policy } = headersFor(
    rulesFor({ 'index.html': html }, [], ['https://status.example']),
    '/',
  );
  expect(policy).toContain("connect-src 'self' https://status.example;");
  expect(policyOf(html)).toContain("connect-src 'self';");
});

test('a notice is asked for anew each time', () => {
  expect(headersFor(rules, '/notices/riverbend.json')).toHaveProperty('Cache-Control', 'no-cache');
});

test('the list of portals is asked for anew each time', () => {
  expect(headersFor(rules, '/portals.json')).toHaveProperty('Cache-Control', 'no-cache');
});

test('a worker is asked for anew each time, and can do nothing but ask its own host for files', () => {
  const headers = headersFor(rulesFor({ 'es/sw.js': 'self.x' }), '/es/sw.js');
  expect(headers).toMatchObject({ 'Cache-Control': 'no-cache' });
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; connect-src 'self';/);
});

test('what a phone shows beside its apps is asked for anew each time', () => {
  const headers = headersFor(rulesFor({ 'manifest.json': '{}' }), '/manifest.json');
  expect(headers).toMatchObject({ 'Cache-Control': 'no-cache' });
  expect(headers).not.toHaveProperty('Content-Security-Policy');
});
