import { firstPlace } from '../../src/flow/explore.ts';
import { digitsOf } from '../../src/desk/digits.ts';
import { lakesideDesk } from '../browser/support/desk.ts';
import { lakeside } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { test } from './support/test.ts';

const { titleOf } = await wordsAt(lakeside);

const { screen } = firstPlace(lakeside);
const [digit] = [...digitsOf(screen)].find(([, answer]) => answer === 'code')!;

for (const browser of ['chromium', 'firefox'] as const)
  test(`an agent who hears the desk is told to verify, finds how by a key, goes on by a digit and takes a note, over ${browser}`, async ({
    open,
  }) => {
    const reader = await open(browser, lakesideDesk);
    /** A key that Orca would keep for itself in browse mode, in which it is again after each new heading. */
    const pressKey = async (key: string) => {
      await reader.listens();
      await reader.enterFocusMode();
      await reader.press(key);
    };

    await pressKey('c');
    await reader.hears('Verify first: press v.');
    await pressKey('v');
    await reader.hears('For you');
    await reader.pressUntil('Down', 'Verify first');
    await reader.pressUntil('Down', 'Check who they are');

    await pressKey(digit);
    await reader.hears(titleOf('security-code.trouble'));

    await pressKey('n');
    await reader.hears('Note');
    await reader.press('x');
    await reader.press('Return');
    await reader.hears('The note is in the record.');
  });
