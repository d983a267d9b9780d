import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type Rolldown } from 'vite';
import { checkBudget, type Chunk } from '../build/budget.ts';
import { beyondSupport } from '../build/browser-support.ts';
import { compressFolder } from '../build/compress.ts';
import { withEnglishMarked } from '../build/english-marks.ts';
import { formatRules, rulesFor } from '../build/headers.mjs';
import { licencesOf } from '../build/licences.ts';
import {
  brandStyle,
  dataBlock,
  fill,
  inlineScript,
  inlineStyle,
  type PageParts,
  styleOf,
} from '../build/page.ts';
import { whyNotBuilt } from '../build/check-translations.ts';
import { languages } from '../build/locales.ts';
import { readWords } from '../build/words.ts';
import { organisationToBuild } from '../build/organisation.ts';
import { caddyFor, nginxFor } from '../build/servers.mjs';
import { readSite } from '../build/site.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import type * as EntryServer from '../src/entry-server.ts';

type Renderer = typeof EntryServer;

const dist = 'dist';
/** What is not served: for those who run the server. */
const servers = 'dist-servers';
const serverFolder = '.cache/server';

async function buildClient(): Promise<Chunk[]> {
  const { output } = (await build({ logLevel: 'warn' })) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

/** The app compiled to write HTML instead of changing a page. */
async function buildRenderer(): Promise<Renderer> {
  const ssr = 'src/entry-server.ts';
  await build({
    logLevel: 'warn',
    build: { ssr, outDir: serverFolder, emptyOutDir: true, copyPublicDir: false },
  });
  return (await import(pathToFileURL(`${serverFolder}/entry-server.js`).href)) as Renderer;
}

/** Every page by its name in dist: the first screen, the guide and a blank one, in each language. */
async function renderPages(
  renderer: Renderer,
  organisation: Organisation,
): Promise<Record<string, string>> {
  const template = await readFile(`${dist}/index.html`, 'utf8');
  const [styles = ''] = /<style>.*?<\/style>/s.exec(template) ?? [];
  const plainTemplate = await readFile('build/plain.html', 'utf8');
  const brand = brandStyle(organisation.colour);

  const pages: Record<string, string> = {};
  for (const language of await languages()) {
    const home = language === 'en';
    const { first, built, untranslated } = await readWords(language);
    const { page, guide, blank, late, meta, direction, english } = renderer.render(
      language,
      organisation,
      { ...first, ...built },
      untranslated,
    );
    const parts: Omit<PageParts, 'slots'> = { language, direction, root: home ? './' : '../' };
    const folder = home ? '' : `${language}/`;
    const index = fill(template, {
      ...parts,
      slots: {
        // The script adds the organisation's name to the title, so it comes after both.
        head: inlineStyle() + brand + meta + page.head + inlineScript(),
        late,
        app: page.body,
        data:
          dataBlock('words', first) +
          (untranslated.length > 0 ? dataBlock('untranslated', untranslated) : '') +
          dataBlock('organisation', organisation),
      },
    });
    const icon = `<link rel="icon" href="${parts.root}icon.svg" type="image/svg+xml" />`;
    const guideHead = styles + brand + styleOf('help.css') + meta + icon + guide.head;
    const help = fill(plainTemplate, {
      ...parts,
      slots: { head: guideHead, app: guide.body },
    });
    const empty = fill(plainTemplate, { ...parts, slots: { head: blank.head, app: blank.body } });
    pages[`${folder}index.html`] = withEnglishMarked(index, english);
    pages[`${folder}help.html`] = withEnglishMarked(help, english);
    pages[`${folder}blank.html`] = withEnglishMarked(empty, english);
  }
  return pages;
}

async function write(name: string, text: string, folder = dist): Promise<void> {
  const file = `${folder}/${name}`;
  await mkdir(new URL('.', pathToFileURL(file)), { recursive: true });
  await writeFile(file, text);
}

// `ORGANISATION=riverbend npm run build` makes the pages for another than the neutral default.
const read = await organisationToBuild(process.env.ORGANISATION ?? 'default');
if ('problem' in read) {
  console.error(read.problem);
  process.exit(1);
}
if (read.warning) console.warn(read.warning);
// `npm run build -- --draft es` also takes a language that is not whole; the others are for docs/deploy.md.
const { values } = parseArgs({
  options: {
    draft: { type: 'string', multiple: true },
    prefix: { type: 'string' },
    folder: { type: 'string' },
    'framed-by': { type: 'string', multiple: true },
  },
});
const where = readSite(values);
if ('problem' in where) {
  console.error(where.problem);
  process.exit(1);
}
const { site } = where;
const refusal = await whyNotBuilt(values.draft ?? []).catch((error: Error) => [error.message]);
if (refusal.length > 0) {
  console.error(refusal.join('\n'));
  process.exit(1);
}
const chunks = await buildClient();
const pages = await renderPages(await buildRenderer(), read.organisation);
for (const [name, html] of Object.entries(pages)) await write(name, html);
const headers = rulesFor(pages, site.framedBy);
await write('_headers', formatRules(headers));
await write('nginx.conf', nginxFor(headers, site), servers);
await write('doorstep.caddy', caddyFor(headers, site), servers);

const licences = licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
await write('third-party-notices.md', licences);
await writeFile('THIRD-PARTY-NOTICES.md', licences);
await compressFolder(dist);

const tooNew = beyondSupport(chunks);
for (const problem of tooNew) console.error(problem);
const affordable = checkBudget(pages['index.html']!, chunks);
process.exitCode = affordable && tooNew.length === 0 ? 0 : 1;
