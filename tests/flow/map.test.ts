import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flowMap } from '../../scripts/flow-graph.ts';
import { flowPage } from '../../scripts/flow-page.ts';
import { forwards } from '../../src/flow/forwards.ts';
import { explore, onResets, onTries, onWaiting } from './explore.ts';
import { everyOrganisation } from './organisations.ts';
import { targetIn } from './routes.ts';
import { wizardMachine } from '../../src/flow/machine.ts';

const all = flowMap();

test('the picture of the flow in docs is the flow as it is', () => {
  // Run `npm run map` if it is not.
  expect(readFileSync('docs/flow.md', 'utf8')).toBe(flowPage(all));
});

describe.each(everyOrganisation)('the map of %s', (_, organisation) => {
  const map = flowMap(organisation);
  const screens = new Map(map.screens.map((screen) => [screen.id, screen]));

  test('shows each screen that somebody can come to, and no other', { timeout: 60_000 }, () => {
    const reached = explore(organisation, onWaiting).map(({ screen }) => screen.id as string);
    expect([...screens.keys()].sort()).toEqual([...new Set(reached)].sort());
  });

  test('shows where each answer leads', { timeout: 60_000 }, () => {
    const focuses = [onWaiting, onResets, onTries('password')];
    for (const { snapshot, screen } of focuses.flatMap((focus) => explore(organisation, focus))) {
      for (const answer of screen.answers) {
        const target = targetIn(wizardMachine, snapshot, answer);
        const shown = screens.get(screen.id)!.answers.filter(({ id }) => id === answer);
        const targets = shown.map((entry) => entry.target);
        expect(targets, `${screen.id} ${answer}`).toContain(target);
      }
    }
  });
});

test('an address that was public once never dies', () => {
  const { screens } = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as {
    screens: Record<string, string[]>;
  };
  const standing = new Map(all.screens.map(({ id, answers }) => [id, answers.map((a) => a.id)]));
  const dead = Object.keys(screens).filter((id) => !standing.has(id) && !(id in forwards));
  expect(dead).toEqual([]);
  // A new screen or answer goes into the lock: npm run map -- --lock
  for (const [id, answers] of standing) {
    expect(screens[id], id).toEqual([...new Set(answers)]);
  }
});
