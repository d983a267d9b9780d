import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSummary } from '../../src/status/summary.ts';

const now = Date.parse('2026-11-27T19:05:00Z');
const page = { id: 'x', name: 'Riverbend', updated_at: '2026-11-20T08:00:00.000-05:00' };
const summaryWith = (indicator: string, more: object = {}) =>
  JSON.stringify({ page, status: { indicator, description: 'Words' }, components: [], ...more });

test.each([
  ['none', 'well'],
  ['minor', 'partly'],
  ['major', 'partly'],
  ['critical', 'down'],
  ['maintenance', 'planned'],
])('a status page that says %s says that the portal is %s, as of now', (indicator, state) => {
  const status = { state, updated: now, until: undefined, text: {} };
  expect(readSummary(summaryWith(indicator), now)).toEqual(status);
});

test('work that is going on is told with its end, and work to come is not', () => {
  const planned = { scheduled_until: '2026-11-27T20:00:00Z', name: 'Words' };
  const going = { scheduled_maintenances: [{ ...planned, status: 'in_progress' }] };
  const until = Date.parse(planned.scheduled_until);
  expect(readSummary(summaryWith('none', going), now)).toMatchObject({ state: 'planned', until });
  expect(readSummary(summaryWith('maintenance', going), now)).toMatchObject({ until });
  const coming = { scheduled_maintenances: [{ ...planned, status: 'scheduled' }] };
  expect(readSummary(summaryWith('none', coming), now)).toMatchObject({ state: 'well' });
});

test('one of another form, or from the future, is as if there was none', () => {
  const later = { page: { ...page, updated_at: '2026-11-27T20:05:00Z' } };
  for (const text of ['', 'null', '[]', '<!doctype html>', '{"page": {}}', summaryWith('fine')])
    expect(readSummary(text, now)).toBeUndefined();
  expect(readSummary(summaryWith('none', later), now)).toBeUndefined();
});

test('no form of it throws, or says more than how the portal is', () => {
  const parts = fc.record(
    {
      page: fc.oneof(fc.constant(page), fc.record({ updated_at: fc.jsonValue() }), fc.jsonValue()),
      status: fc.oneof(
        fc.constantFrom(...['none', 'critical'].map((indicator) => ({ indicator }))),
        fc.jsonValue(),
      ),
      scheduled_maintenances: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ status: fc.string(), scheduled_until: fc.jsonValue() })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(parts, fc.jsonValue()), (data) => {
      const status = readSummary(JSON.stringify(data), now);
      if (status) expect(Object.keys(status)).toEqual(['state', 'updated', 'until', 'text']);
    }),
    { numRuns: 3000 },
  );
});
