import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { checkBudget, type Chunk } from '../build/budget.ts';
import { beyondSupport } from '../build/browser-support.ts';
import { compressFolder } from '../build/compress.ts';
import { licencesOf } from '../build/licences.ts';
import { whyNotBuilt } from '../build/check-translations.ts';
import { buildDesk } from '../build/desk/build.ts';
import { deskModulesIn, staffRulesIn } from '../build/desk/kept-out.ts';
import { translatedLanguages } from '../build/locales.ts';
import { gatherMaterials } from '../build/materials.ts';
import { organisationToBuild } from '../build/organisation.ts';
import { filesFor, type Owner, type Render } from '../build/pages.ts';
import { readSite, type Site } from '../build/site.ts';
import { modulesIn } from '../build/worker-template.ts';
import { writeAll } from '../build/write-all.ts';
import type * as EntryServer from '../src/entry-server.ts';
import { neutralId } from '../src/organisation/portals.ts';
import { buildOptions, readOptions } from './options.mjs';

const dist = 'dist';
/** What makes the pages anew without a build: for those who look after the organisation's file. */
const bakery = 'dist-bake';

async function buildClient(): Promise<Chunk[]> {
  const { output } = (await build({ logLevel: 'warn' })) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

/** The app compiled to write HTML instead of changing a page, and the command that does so after the build. */
async function buildRenderer(): Promise<Render> {
  const input = { bake: 'build/bake-main.ts', renderer: 'src/entry-server.ts' };
  await build({
    logLevel: 'warn',
    // It has to run where nothing is installed, but for what marks English in a language that is not whole.
    ssr: { noExternal: true, external: ['jsdom'] },
    build: {
      ssr: true,
      outDir: bakery,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        // By this ending Node knows what they are, without a package.json beside them.
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
      },
    },
  });
  const renderer = pathToFileURL(`${bakery}/renderer.mjs`).href;
  return ((await import(renderer)) as typeof EntryServer).render;
}

/** Builds what patients get; false where it is too large for them, or too new for their browsers. */
async function buildPublic(owner: Owner, site: Site): Promise<boolean> {
  const chunks = await buildClient();
  const materials = await gatherMaterials(dist, site, chunks);
  const render = await buildRenderer();
  await writeFile(`${bakery}/materials.json`, JSON.stringify(materials));
  const files = await filesFor(dist, materials, render, owner);
  await writeAll(files);

  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  const licences = licencesOf([...modules, ...modulesIn(materials.worker)]);
  await writeFile(`${dist}/third-party-notices.md`, licences);
  await writeFile('THIRD-PARTY-NOTICES.md', licences);
  const forStaff = [...deskModulesIn(chunks), ...(await staffRulesIn(dist))];
  for (const problem of forStaff) console.error(problem);
  if (forStaff.length > 0) return false;
  await compressFolder(dist);

  const tooNew = beyondSupport(chunks);
  for (const problem of tooNew) console.error(problem);
  const affordable = checkBudget(String(files[`${dist}/index.html`]), chunks, {
    isNeutral: owner.id === neutralId,
    translations: (await translatedLanguages()).length,
  });
  return affordable && tooNew.length === 0;
}

// `ORGANISATION=riverbend npm run build` makes the pages for another than the neutral default.
const id = process.env.ORGANISATION ?? 'default';
const read = await organisationToBuild(id);
if ('problem' in read) {
  console.error(read.problem);
  process.exit(1);
}
if (read.warning) console.warn(read.warning);
// `npm run build -- --draft es` also takes a language that is not whole.
const values = readOptions(buildOptions);
const where = readSite(values.desk ? { folder: '/srv/doorstep-desk', ...values } : values);
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
const owner = { id, organisation: read.organisation };
const built = await (values.desk ? buildDesk : buildPublic)(owner, site);
process.exitCode = built ? 0 : 1;
