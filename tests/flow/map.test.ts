import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flowMap } from '../../scripts/flow-graph.ts';
import { flowPage } from '../../scripts/flow-page.ts';
import { redirects } from '../../src/flow/redirects.ts';

const all = flowMap();

test('the picture of the flow in docs is the flow as it is', () => {
  // Run `npm run map` if it is not.
  expect(readFileSync('docs/flow.md', 'utf8')).toBe(flowPage(all));
});

test('an address that was public once never dies', () => {
  const { screens } = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as {
    screens: Record<string, string[]>;
  };
  const standing = new Map(all.screens.map(({ id, answers }) => [id, answers.map((a) => a.id)]));
  const dead = Object.keys(screens).filter((id) => !standing.has(id) && !(id in redirects));
  expect(dead).toEqual([]);
  // A new screen or answer goes into the lock: npm run map -- --lock
  for (const [id, answers] of standing) {
    expect(screens[id], id).toEqual([...new Set(answers)]);
  }
});
