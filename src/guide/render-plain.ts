import type { ScreenId } from '../flow/screen.ts';
import AllPage from './AllPage.svelte';
import Leaflet from './Leaflet.svelte';
import { leaflet } from './leaflet.ts';
import PathPage from './PathPage.svelte';
import type { PlainGuide } from './plain-guide.ts';
import { plainPages } from './plain-pages.ts';
import type { For } from './plain-screen.ts';
import { still, type Still } from './still.ts';

/** The pages of help without a script by their name, in the language that is spoken. */
export function renderPlain(guide: PlainGuide, look: For): Record<string, Still> {
  const pages = plainPages(guide.paths, look);
  const files = new Map(pages.flatMap(({ file, screens }) => screens.map(({ id }) => [id, file])));
  const addressOf = (screen: ScreenId) => `${files.get(screen)}#${screen}`;
  const pathPages = pages.map((page) => {
    const later = pages.filter(({ path, part }) => path === page.path && part > page.part);
    return [page.file, still(PathPage, { ...look, guide, page, later, addressOf })] as const;
  });
  const troubles = leaflet(guide, look.organisation);
  return {
    ...Object.fromEntries(pathPages),
    'all.html': still(AllPage, { ...look, guide }),
    'leaflet.html': still(Leaflet, { ...look, troubles }),
  };
}
