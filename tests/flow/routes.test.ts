import { expect, test } from 'vitest';
import { screenText } from '../../build/flow-page/screens.ts';
import { guards } from '../../src/flow/guards.ts';
import { flowMap, type MapScreen } from '../../src/flow/map.ts';
import { counts } from './counts.ts';
import { routes, type Guard } from './routes.ts';

const { screens } = flowMap();

test('what the rules of each organisation decide is what was read and agreed to', async () => {
  await expect(routes(screens)).toMatchFileSnapshot('./routes.txt');
});

test('what is counted and remembered, and when, is what was read and agreed to', async () => {
  await expect(counts()).toMatchFileSnapshot('./counts.txt');
});

/** What reviewers read of a screen: its part of docs/flow.md, and its part of routes.txt. */
const readOf = (screen: MapScreen) => [screenText(screen), routes([screen])].flat().join('\n');

/** A screen, once for each way on from it, with that way leading elsewhere. */
const redirected = (screen: MapScreen): MapScreen[] =>
  screen.answers.map((before) => {
    const target = before.target === 'support.medical' ? 'support.caller' : 'support.medical';
    const answers = screen.answers.map((answer) =>
      answer === before ? { ...answer, target } : answer,
    );
    return { ...screen, answers };
  });

// The page tells what many answers share once, and so does not show every way on at its answer.
test('an answer that leads elsewhere is seen by whoever reads the pages, whichever it is', () => {
  const unseen = screens.filter((screen) =>
    redirected(screen).some((mutant) => readOf(mutant) === readOf(screen)),
  );
  expect(unseen.map(({ id }) => id)).toEqual([]);
});

const onRules = Object.entries(guards).filter(([name]) => name.startsWith('org')) as [
  string,
  Guard,
][];

test.each(onRules)('%s the other way round is seen in the routes', (name, guard) => {
  const inverted: Guard = (args) => !guard(args);
  const decide = { ...Object.fromEntries(onRules), [name]: inverted };
  expect(routes(screens, decide)).not.toBe(routes(screens));
});
