import { describe, expect, test } from 'vitest';
import type { ScreenId } from '../../src/flow/screen.ts';
import { walk } from '../flow/walk.ts';

/** Somebody at an organisation, what they say, and the screen that has to help them. */
export type Story = readonly [person: string, organisation: string, says: string, sees: ScreenId];

/** A test for each story: all of them have said `from`, if anything, before they go on with their own. */
export function tell(who: string, from: string, stories: readonly Story[]) {
  describe(who, () => {
    test.each(stories)('%s (%s)', (_person, organisation, says, sees) => {
      expect(walk(organisation, `${from} ${says}`.trim()).id).toBe(sees);
    });
  });
}
