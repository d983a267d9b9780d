import { readOrganisationId } from '../flow/read-address.ts';
import { replay } from '../flow/replay.ts';
import { screenOf } from '../flow/screen.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { isLanguage } from '../i18n/languages.ts';
import { loadFirst } from '../i18n/load-words.ts';
import type { Organisation } from '../organisation/schema.ts';
import { arrive } from './arrive.ts';
import type { Start } from './journey.svelte.ts';
import { noTrail, type Kept } from './kept.ts';
import { hasLapsed } from './lapse.ts';
import { isHere, loadLater } from './later.svelte.ts';
import type { Notice } from './notice.ts';
import { wipesSoFar } from './wipes.ts';

const asked = (name: string) => new URLSearchParams(location.search).get(name);

/** `?lang=` */
async function speakAsAsked(): Promise<void> {
  const wanted = asked('lang');
  if (wanted === null || wanted === i18n.language || !isLanguage(wanted)) return;
  await loadFirst(wanted);
  i18n.use(wanted);
}

/** `?org=`; where that cannot be had, the rules that are safe everywhere. */
async function organisationAsked(
  baked: Organisation,
  root: string,
): Promise<{ organisation: Organisation; notice?: Notice }> {
  const { id, astray } = readOrganisationId(asked('org'));
  if (id === undefined && !astray) return { organisation: baked };
  const { loadOrganisation } = await import('../organisation/load.ts');
  const loaded = id && (await loadOrganisation(id, new URL(root, document.baseURI)));
  if (loaded && 'organisation' in loaded) return { organisation: loaded.organisation };
  const { neutralOrganisation } = await import('../organisation/neutral.ts');
  return { organisation: neutralOrganisation, notice: 'noOrganisation' };
}

/** Where the person was before a reload, or where the address leads. */
function whereTo(organisation: Organisation, kept: Kept | undefined): Start {
  if (!kept) return { ...arrive(organisation, location.hash), depth: 0 };
  const { trail, depth, wipes } = kept;
  if (wipes !== wipesSoFar()) return { trail: noTrail, notice: 'cleared', depth: 0 };
  if (hasLapsed(organisation, trail.entries)) return { trail: noTrail, notice: 'lapsed', depth: 0 };
  return { trail, depth };
}

/** A visit that does not begin on the page as it was built: in whose name, and where. */
export async function beginElsewhere(baked: Organisation, root: string, kept: Kept | undefined) {
  await speakAsAsked();
  const { organisation, notice } = await organisationAsked(baked, root);
  const start: Start = { ...(notice && { notice }), ...whereTo(organisation, kept) };
  const { snapshot } = replay(organisation, start.trail.entries);
  if (!isHere(screenOf(snapshot))) await loadLater(i18n.language);
  return { organisation, start, hasGuide: organisation === baked };
}
