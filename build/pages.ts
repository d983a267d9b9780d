import type * as EntryServer from '../src/entry-server.ts';
import { neutralId, portalsFile, type Portal } from '../src/organisation/portals.ts';
import type { Message } from '../src/lookup/messages.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { withEnglishMarked } from './english-marks.ts';
import { brandStyle, dataBlock, fill, type PageParts } from './fill.ts';
import { folderOf, rootFrom } from './folders.ts';
import { formatRules, plainFolder, rulesFor } from './headers.mjs';
import { iconFor, isInstallable, manifestFor, type Icons } from './install.ts';
import { areSeveral, withPortalOf } from './portals.ts';
import { caddyFor, nginxFor } from './servers.mjs';
import type { Site } from './site.ts';
import { withHostOf, type StatusHosts } from './status-hosts.ts';
import type { WordsByNamespace } from './translation.ts';
import { workersFor, type WorkerMaterials } from './worker.ts';

export type Render = typeof EntryServer.render;

/** All that the pages of a build are made of, but for the organisation. */
export interface Materials {
  /** `index.html` as Vite has made it. */
  template: string;
  /** The page that no script takes up. */
  plainTemplate: string;
  inlineStyle: string;
  inlineScript: string;
  helpStyle: string;
  plainStyle: string;
  languages: {
    language: string;
    first: WordsByNamespace;
    rest: WordsByNamespace;
    built: WordsByNamespace;
    untranslated: string[];
    messages: Message[];
  }[];
  site: Site;
  statusHosts: StatusHosts;
  portals: readonly Portal[];
  worker: WorkerMaterials;
  icons: Icons;
}

/** Whose pages they are. */
export interface Owner {
  /** The name of the file. */
  id: string;
  organisation: Organisation;
}

/** Every page by its name: the first screen, the guide and a blank one, in each language; and how a phone shows them. */
async function renderPages(
  materials: Materials,
  render: Render,
  owner: Owner,
  asksWhosePortal: boolean,
): Promise<Record<string, string>> {
  const { id, organisation } = owner;
  const { template, plainTemplate } = materials;
  const [styles = ''] = /<style>.*?<\/style>/s.exec(template) ?? [];
  const brand = brandStyle(organisation.colour);

  const pages: Record<string, string> = {};
  for (const said of materials.languages) {
    const { language, first, built, untranslated } = said;
    const words = { ...first, ...built };
    const { page, guide, blank, late, meta, direction, english, plain } = render(
      { ...said, words },
      organisation,
    );
    const root = rootFrom(language);
    const parts: Omit<PageParts, 'slots'> = { language, direction, root, organisation: id };
    const folder = folderOf(language);
    const manifest = isInstallable(owner) ? '<link rel="manifest" href="manifest.json" />' : '';
    const index = fill(template, {
      ...parts,
      asksWhosePortal,
      slots: {
        // The script adds the organisation's name to the title, so it comes after both.
        head: materials.inlineStyle + brand + meta + manifest + page.head + materials.inlineScript,
        late,
        app: page.body,
        data:
          dataBlock('words', first) +
          (untranslated.length > 0 ? dataBlock('untranslated', untranslated) : '') +
          dataBlock('organisation', organisation),
      },
    });
    const iconIn = (root: string) =>
      `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`;
    const plainHead = styles + brand + materials.helpStyle + meta;
    const help = fill(plainTemplate, {
      ...parts,
      slots: { head: plainHead + iconIn(root) + guide.head, app: guide.body },
    });
    const empty = fill(plainTemplate, { ...parts, slots: { head: blank.head, app: blank.body } });
    pages[`${folder}index.html`] = await withEnglishMarked(index, english);
    pages[`${folder}help.html`] = await withEnglishMarked(help, english);
    pages[`${folder}blank.html`] = await withEnglishMarked(empty, english);
    if (isInstallable(owner))
      pages[`${folder}manifest.json`] = manifestFor(owner, language, direction, root);
    const below = root === './' ? '../' : '../../';
    for (const [name, { head, body }] of Object.entries(plain)) {
      const slots = { head: plainHead + materials.plainStyle + iconIn(below) + head, app: body };
      const html = fill(plainTemplate, { ...parts, root: below, slots });
      pages[`${folder}${plainFolder}${name}`] = await withEnglishMarked(html, english);
    }
  }
  return pages;
}

/** What is not served lies beside the built folder: it is for those who run the server. */
export const serversFolder = (dist: string) => `${dist}-servers`;

const inFolder = (folder: string, texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, Buffer.from(text)]),
  );

/** Every file that depends on the organisation, by its path: the pages, and what servers are told of them. */
export async function filesFor(
  dist: string,
  materials: Materials,
  render: Render,
  owner: Owner,
): Promise<Record<string, Buffer>> {
  const portals = withPortalOf(materials.portals, owner);
  // Whoever comes to the page of one organisation uses its portal.
  const asksWhosePortal = owner.id === neutralId && areSeveral(portals);
  const pages = await renderPages(materials, render, owner, asksWhosePortal);
  const hosts = Object.values(withHostOf(materials.statusHosts, owner.id, owner.organisation));
  const statusHosts = [...new Set(hosts)].sort();
  const withIcon = { ...pages, 'icon.svg': iconFor(materials.icons, owner) };
  const { framedBy } = materials.site;
  const workers = workersFor(materials.worker, withIcon, framedBy, statusHosts);
  const files = { ...withIcon, ...workers };
  const headers = rulesFor(files, framedBy, statusHosts);
  const inDist = {
    ...files,
    ...(areSeveral(portals) && { [portalsFile]: JSON.stringify(portals) }),
    _headers: formatRules(headers),
  };
  const forServers = {
    'nginx.conf': nginxFor(headers, materials.site),
    'doorstep.caddy': caddyFor(headers, materials.site),
  };
  return { ...inFolder(dist, inDist), ...inFolder(serversFolder(dist), forServers) };
}
