import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress, readOrganisationId } from '../../src/flow/parse-address.ts';
import { resolveDeepLink } from '../../src/session/deep-link.ts';
import { fragments, queries, screens } from './hostile-addresses.ts';
import { organisations } from './organisations.ts';

const count = 100_000;
const known = new Set<string>(screens);

test(`${count} random fragments lead to a screen that there is, or are told as unknown`, () => {
  const ways = new Set<string>();
  const property = fc.property(fragments, (fragment) => {
    const address = parseAddress(fragment);
    ways.add(address.leads);
    if (address.leads === 'to') expect(known.has(address.screen)).toBe(true);
  });
  fc.assert(property, { numRuns: count });
  // All that an address can do is among them.
  expect([...ways].sort()).toEqual(['about', 'carry-on', 'invalid', 'nowhere', 'to']);
});

test(`${count} random queries ask for the file of an organisation, or for none`, () => {
  let asked = 0;
  const property = fc.property(queries, (query) => {
    const { id, invalid } = readOrganisationId(new URLSearchParams(query).get('org'));
    if (id === undefined) return;
    asked += 1;
    expect(invalid).toBeUndefined();
    // It stays in its folder, whatever a server makes of it.
    const root = new URL('https://help.example/guide/');
    const file = new URL(`orgs/${encodeURIComponent(id)}.json`, root).pathname;
    expect(file).toMatch(/^\/guide\/orgs\/[a-z0-9-]+\.json$/);
  });
  fc.assert(property, { numRuns: count });
  expect(asked).toBeGreaterThan(0);
});

test('wherever a random fragment leads, somebody stands on a screen with what was taken as said', () => {
  const property = fc.property(fragments, (fragment) => {
    const { trail } = resolveDeepLink(organisations.lakeside!, fragment);
    expect(trail.entries.every(({ screen }) => known.has(screen))).toBe(true);
  });
  fc.assert(property, { numRuns: 1000 });
});
