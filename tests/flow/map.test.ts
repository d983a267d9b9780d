import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flowMap } from '../../src/flow/map.ts';
import { redirects } from '../../src/flow/redirects.ts';
import { Look, onAttempts, onResets, onWaiting } from './focuses.ts';
import { everyOrganisation } from './organisations.ts';

describe.each(everyOrganisation)('the map of %s', (_, organisation) => {
  const screens = new Map(flowMap(organisation).screens.map((screen) => [screen.id, screen]));

  test('shows where each answer leads whoever gives it', () => {
    const look = new Look(organisation);
    const places = [onWaiting, onResets, onAttempts('password')].flatMap((focus) =>
      look.placesOn(focus),
    );
    for (const { screen, leads } of places) {
      for (const answer of screen.answers) {
        const shown = screens.get(screen.id)!.answers.filter(({ id }) => id === answer);
        const target = leads().get(answer)!.screen.id;
        expect(
          shown.map((entry) => entry.target),
          `${screen.id} ${answer}`,
        ).toContain(target);
      }
    }
  });
});

test('an address that was public once never dies', () => {
  const { screens } = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as {
    screens: Record<string, string[]>;
  };
  const standing = new Map(
    flowMap().screens.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
  );
  const dead = Object.keys(screens).filter((id) => !standing.has(id) && !(id in redirects));
  expect(dead).toEqual([]);
  // A new screen or answer goes into the lock: npm run map -- --lock
  for (const [id, answers] of standing) {
    expect(screens[id], id).toEqual([...new Set(answers)]);
  }
});
