import { mkdirSync, writeFileSync } from 'node:fs';
import { browsers, type Browser } from './support/browsers.ts';
import { journeys } from '../browser/support/journeys.ts';
import type { ScreenReader } from './support/screen-reader.ts';
import { test } from './support/test.ts';
import { walk } from './support/walk.ts';

/** Where `npm run heard` wants the log. */
const folder = process.env.HEARD;
if (folder) mkdirSync(folder, { recursive: true });

function logOf(reader: ScreenReader, who: string, browser: string): string {
  const rows = reader
    .log()
    .map(({ key, heard }) => `| ${key || '(the page opens)'} | ${heard.join(' / ')} |`);
  return `# What somebody hears ${who}

Spoken by Orca, a screen reader, over ${browser}, from the start to an end. \`npm run heard\` writes it.

\`KP_Insert+a\`, which is Insert on the number pad with A, gives the arrow keys to the page, where they go from answer to answer.

| Key | What is spoken |
| --- | --- |
${rows.join('\n')}
`;
}

for (const [browser, name] of Object.entries(browsers)) {
  for (const [who, steps] of Object.entries(journeys)) {
    test(`somebody ${who} hears the way to an end, over ${name}`, async ({ open }) => {
      const reader = await open(browser as Browser, './?org=lakeside');
      await walk(reader, steps);
      if (folder) writeFileSync(`${folder}/${browser}.md`, logOf(reader, who, name));
    });
  }
}
