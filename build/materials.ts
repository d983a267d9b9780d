import { readFile } from 'node:fs/promises';
import type { Chunk } from './budget.ts';
import { readIcons } from './install.ts';
import { languages } from './locales.ts';
import { lookupLanguage, readMessages } from './lookup.ts';
import { inlineScript, inlineStyle, styleOf } from './page.ts';
import type { Materials } from './pages.ts';
import { portalsIn } from './portals.ts';
import type { Site } from './site.ts';
import { statusHosts } from './status-hosts.ts';
import { readWords } from './words.ts';
import { gatherWorker } from './worker-template.ts';

/** Gathers what pages are made of, right after Vite has written its `index.html`. */
export async function gatherMaterials(
  dist: string,
  site: Site,
  chunks: readonly Chunk[],
): Promise<Materials> {
  const all = await languages();
  const words = all.map(async (language) => {
    const from = lookupLanguage(language);
    const messages = readMessages(from).map((message) => ({ ...message, language: from }));
    return { language, messages, ...(await readWords(language)) };
  });
  return {
    template: await readFile(`${dist}/index.html`, 'utf8'),
    plainTemplate: await readFile('build/plain.html', 'utf8'),
    inlineStyle: inlineStyle(),
    inlineScript: inlineScript(),
    helpStyle: styleOf('help.css'),
    plainStyle: styleOf('plain.css'),
    languages: await Promise.all(words),
    site,
    statusHosts: await statusHosts(),
    portals: await portalsIn(),
    worker: await gatherWorker(dist, all, chunks),
    icons: await readIcons(),
  };
}
