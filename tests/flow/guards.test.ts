import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { guards } from '../../src/flow/guards.ts';
import { wizardMachine } from '../../src/flow/machine.ts';
import { screenIdOf, type ScreenId } from '../../src/flow/screen.ts';
import type { Story } from '../paths/stories.ts';
import { guardStories, type TrailGuard } from './guard-stories.ts';
import { snapshotAfter } from './walk.ts';

type Decide = (args: unknown, params: unknown) => boolean;

/** Where the last answer leads if a guard decides it the other way round; all before go by the flow as it is. */
function lastScreenWithout(guard: TrailGuard, organisation: string, says: string): ScreenId {
  const answers = says.split(' ');
  const decide = guards[guard] as Decide;
  const inverted: Decide = (args, params) => !decide(args, params);
  const mutant = wizardMachine().provide({ guards: { [guard]: inverted } });
  const { value, context } = snapshotAfter(organisation, answers.slice(0, -1));
  const before = mutant.resolveState({ value, context });
  return screenIdOf(transition(mutant, before, { type: answers.at(-1)! })[0]);
}

describe.each(Object.entries(guardStories) as [TrailGuard, readonly Story[]][])(
  '%s',
  (guard, told) => {
    test.each(told)('%s (%s)', (_person, organisation, says, sees) => {
      expect(screenIdOf(snapshotAfter(organisation, says.split(' ')))).toBe(sees);
    });

    test.each(told)(
      'and the other way round it would not be so: %s (%s)',
      (_, organisation, says, sees) => {
        expect(lastScreenWithout(guard, organisation, says)).not.toBe(sees);
      },
    );
  },
);
