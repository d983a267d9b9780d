import type { Step } from '../../../src/flow/replay.ts';
import type { Screen, ScreenId } from '../../../src/flow/screen.ts';
import { formatWait } from '../../../src/i18n/format-time.ts';
import { lakeside, stopsOf } from '../../browser/support/journeys.ts';
import type { ScreenReader } from './screen-reader.ts';
import { wordsAt } from '../../browser/support/words.ts';

const { t, titleOf, labelOf } = await wordsAt(lakeside);

const goOn = t('page.continue');

/** Somebody presses Continue and has chosen nothing: they learn what went wrong, and are led to the answers. */
async function missAnswer(reader: ScreenReader, { id, answers }: Screen) {
  const error = t('error.choose');
  await reader.pressUntil('Tab', goOn);
  await reader.press('Return');
  await reader.hearsOnce(error);
  await reader.pressUntil('Tab', error);
  await reader.press('Return');
  await reader.hears(labelOf(id, answers[0]!));
}

/** Somebody on the first answer goes down by the arrow keys to the one that is theirs. */
export async function choose(reader: ScreenReader, { id, answers }: Screen, answer: string) {
  await reader.hears('not selected radio button');
  const which = answers.indexOf(answer);
  if (which === 0) {
    await reader.press('space');
    await reader.hears(/^selected/m);
    return;
  }
  await reader.enterFocusMode();
  for (const other of answers.slice(1, which + 1)) {
    await reader.press('Down');
    await reader.hears(labelOf(id, other));
    await reader.hears('radio button');
  }
}

/** Somebody hears until when to wait, and asks how long it still is. */
async function askHowLong(reader: ScreenReader) {
  const length = formatWait(lakeside.lockout.lasts, 'en');
  await reader.pressUntil('Down', t('wait.until', { length, time: '' }));
  await reader.listens();
  // Before midnight the day stands in it too, and it goes over two lines.
  const clockTime = /\d:\d\d/;
  if (!clockTime.test(reader.heard())) await reader.press('Down');
  await reader.hears(clockTime);
  await reader.pressUntil('Tab', t('wait.ask'));
  await reader.press('Return');
  await reader.hears(new RegExp(t('wait.left', { length: '\\d+ minutes' })));
}

/** Somebody takes the list with them. */
async function copyList(reader: ScreenReader) {
  await reader.pressUntil('b', t('checklist:export.copy'));
  await reader.press('Return');
  await reader.hears(t('checklist:done.copy'));
}

/** Something else that somebody does on a screen, before they answer. */
type Meanwhile = Partial<Record<ScreenId, () => Promise<void>>>;

/** Goes a whole journey by keys. What is to be heard on the way is heard, or this throws. */
export async function walk(
  reader: ScreenReader,
  steps: readonly Step[],
  meanwhile: Meanwhile = {},
) {
  const stops = stopsOf(steps);
  for (const [index, { screen, answer }] of stops.entries()) {
    if (index === 0) await reader.hears(titleOf(screen.id));
    else await reader.hearsOnce(titleOf(screen.id));

    await meanwhile[screen.id]?.();
    if (screen.kind === 'wait') await askHowLong(reader);
    if (screen.kind === 'checklist') await copyList(reader);
    if (answer === undefined) return;

    if (answer === 'contact-support') await reader.pressUntil('Tab', t('support.prepare'));
    else {
      if (index === 1) await missAnswer(reader, screen);
      else await reader.pressUntil('Tab', labelOf(screen.id, screen.answers[0]!));
      await choose(reader, screen, answer);
      await reader.pressUntil('Tab', goOn);
    }
    await reader.press('Return');
  }
}
