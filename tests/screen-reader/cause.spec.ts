import { firstSnapshot } from '../../src/flow/replay.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { replay } from '../../src/flow/replay.ts';
import { screenOf } from '../../src/flow/screen.ts';
import { lakeside } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { test } from './support/test.ts';
import { choose } from './support/walk.ts';

const { t, titleOf, labelOf } = await wordsAt(lakeside);

const screen = screenOf(
  replay(lakeside, stepsTo(firstSnapshot(lakeside), 'security-code.text')!).snapshot,
);
const landline = 'security-code:text.causes.landline';

test('somebody whose phone is a landline hears of it in a list, what helps, and where their answer leads, over Chromium', async ({
  open,
}) => {
  const reader = await open('chromium', './?org=lakeside#/security-code/text');
  await reader.hears(titleOf(screen.id));
  await reader.pressUntil('Tab', t(`${landline}.line`));
  await reader.listens();
  await reader.press('Return');
  await reader.hearsOnce(t(`${landline}.line`));
  // An arrow reads one line: what comes after its first sentence may stand on the next.
  const [call] = t(`${landline}.fix.securityCode/landline_true`).split(/(?<=\.) /);
  await reader.pressUntil('Down', call!);
  await reader.pressUntil('Down', t(`${landline}.fix.texts`));
  await reader.pressUntil('Tab', labelOf(screen.id, screen.answers[0]!));
  await choose(reader, screen, 'failed');
  await reader.pressUntil('Tab', t('page.continue'));
  await reader.press('Return');
  await reader.hears(titleOf('security-code.other-channel'));
});
