import { journeys } from '../browser/support/journeys.ts';
import { test } from './support/test.ts';
import { walk } from './support/walk.ts';

test('somebody who hears the page and makes it larger on the way comes to the same end, over Chromium', async ({
  open,
}) => {
  const reader = await open('chromium', './?org=lakeside');
  const enlarge = async () => {
    for (let times = 0; times < 5; times += 1) await reader.press('ctrl+plus');
  };
  await walk(reader, journeys['whose username is wrong']!, { 'username.which': enlarge });
});
