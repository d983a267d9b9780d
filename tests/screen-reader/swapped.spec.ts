import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serve } from '../../build/static-server.mjs';
import { journeys, lakeside } from '../browser/support/journeys.ts';
import { test } from './support/test.ts';
import { walk } from './support/walk.ts';
import { wordsAt } from '../browser/support/words.ts';

/** A copy of the built app in which two screens have each other's title. */
function swapTitles(folder: string, one: string, other: string) {
  cpSync('dist', folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    // They hold the words as they were.
    if (/\.(br|gz)$/.test(name)) rmSync(file);
    if (!/\.(js|html)$/.test(name)) continue;
    const parts = readFileSync(file, 'utf8').split(`"title":"${one}"`);
    const swapped = parts.map((part) =>
      part.replaceAll(`"title":"${other}"`, () => `"title":"${one}"`),
    );
    writeFileSync(file, swapped.join(`"title":"${other}"`));
  }
}

test('somebody who hears the title of another screen has not gone their way, over Chromium', async ({
  open,
}, testInfo) => {
  const { titleOf } = await wordsAt(lakeside);
  const folder = testInfo.outputPath('swapped');
  swapTitles(folder, titleOf('rejected.tries'), titleOf('rejected.before'));
  const server = await serve({ port: 0, folder });
  const { port } = server.address() as AddressInfo;
  try {
    const reader = await open('chromium', `http://localhost:${port}/?org=lakeside`);
    reader.patience = 10_000;
    const journey = walk(reader, journeys['whose password is wrong']!);
    await expect(journey).rejects.toThrow(titleOf('rejected.tries'));
    expect(reader.heard()).toContain(titleOf('rejected.before'));
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
