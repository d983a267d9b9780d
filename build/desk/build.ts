import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { build, type Rolldown } from 'vite';
import { beyondSupport } from '../browser-support.ts';
import { compressFolder } from '../compress.ts';
import { formatRules } from '../headers.mjs';
import { licencesOf } from '../licences.ts';
import { serversFolder, type Owner } from '../pages.ts';
import { caddyFor, nginxFor } from '../servers.mjs';
import type { Site } from '../site.ts';
import { statusHosts, withHostOf } from '../status-hosts.ts';
import { writeAll } from '../write-all.ts';
import { deskHeaders, deskPage } from './page.ts';
import { checkStaffFile, staffFolder } from './staff-file.ts';

/** Never below the folder that is public: what stands in it is for staff only. */
export const deskFolder = 'dist-desk';

async function bundle(): Promise<Rolldown.OutputChunk[]> {
  const { output } = (await build({
    logLevel: 'warn',
    build: {
      outDir: deskFolder,
      emptyOutDir: true,
      // It is one screen that an agent keeps open all day: what patients load later may come at once.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: 'desk.html', checks: { ineffectiveDynamicImport: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

/** What is wrong in the staff files that the build would take in. */
async function faultsInFiles(): Promise<string[]> {
  const names = (await readdir(staffFolder)).filter((name) => name.endsWith('.json'));
  const reports = await Promise.all(names.map((name) => checkStaffFile(`${staffFolder}/${name}`)));
  return reports.flatMap(({ ok, lines }) => (ok ? [] : lines));
}

/** Builds the desk; false where a staff file has a fault, or a browser that we promise could not read the desk. */
export async function buildDesk(owner: Owner, site: Site): Promise<boolean> {
  const faults = await faultsInFiles();
  for (const line of faults) console.error(line);
  if (faults.length > 0) return false;
  const chunks = await bundle();
  const template = await readFile(`${deskFolder}/desk.html`, 'utf8');
  await rm(`${deskFolder}/desk.html`);
  await cp(staffFolder, `${deskFolder}/${staffFolder}`, { recursive: true });

  const page = await deskPage(template, owner);
  const hosts = withHostOf(await statusHosts(), owner.id, owner.organisation);
  const headers = deskHeaders(page, site.framedBy, Object.values(hosts));
  const servers = serversFolder(deskFolder);
  const texts = {
    [`${deskFolder}/index.html`]: page,
    [`${deskFolder}/_headers`]: formatRules(headers),
    [`${deskFolder}/third-party-notices.md`]: licencesOf(
      chunks.flatMap(({ moduleIds }) => moduleIds),
    ),
    [`${servers}/nginx.conf`]: nginxFor(headers, site),
    [`${servers}/doorstep-desk.caddy`]: caddyFor(headers, site),
  };
  await writeAll(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])),
  );
  await compressFolder(deskFolder);

  const tooNew = beyondSupport(chunks);
  for (const problem of tooNew) console.error(problem);
  return tooNew.length === 0;
}
