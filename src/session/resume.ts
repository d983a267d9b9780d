import { firstScreen } from '../flow/address.ts';
import { readOrganisationId } from '../flow/parse-address.ts';
import { replay, type TrailEntry } from '../flow/replay.ts';
import { screenOf } from '../flow/screen.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { isLanguage } from '../i18n/languages.ts';
import { loadFirst } from '../i18n/load-words.ts';
import { loadOrganisation } from '../organisation/load.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Banner } from './banner.ts';
import { clearCount } from './clear-count.ts';
import { resolveDeepLink } from './deep-link.ts';
import { isExpired } from './expiry.ts';
import { noTrail, type HistoryState } from './history-state.ts';
import type { Start } from './journey.svelte.ts';
import { isLoaded, loadRemaining } from './lazy.svelte.ts';
import { loadOwnFile, ownFile, ownId } from './own-file.ts';

const asked = (name: string) => new URLSearchParams(location.search).get(name);

/** `?lang=` */
async function useLanguageAsked(): Promise<void> {
  const wanted = asked('lang');
  if (wanted === null || wanted === i18n.language || !isLanguage(wanted)) return;
  await loadFirst(wanted);
  i18n.changeLanguage(wanted);
}

/** `?org=`; where that cannot be had, the rules that are safe everywhere. */
async function organisationAsked(
  baked: Organisation,
  root: string,
): Promise<{ organisation: Organisation; banner?: Banner }> {
  const { id, invalid } = readOrganisationId(asked('org'));
  if (!invalid && (id === undefined || id === ownId())) return { organisation: baked };
  const loaded = id && (await loadOrganisation(id, new URL(root, document.baseURI)));
  if (loaded && 'organisation' in loaded) return { organisation: loaded.organisation };
  const { neutralOrganisation } = await import('../organisation/neutral.ts');
  return { organisation: neutralOrganisation, banner: 'noOrganisation' };
}

/** Where the person was before a reload, or where the address leads. */
function startOf(organisation: Organisation, state: HistoryState | undefined): Start {
  if (!state) return { ...resolveDeepLink(organisation, location.hash), depth: 0 };
  const { trail, depth, clears, cause, isAbout } = state;
  if (clears !== clearCount()) return { trail: noTrail, banner: 'atStart', depth: 0 };
  if (isExpired(organisation, trail.entries)) {
    return { trail: noTrail, banner: 'expired', depth: 0 };
  }
  return { trail, depth, cause, isAbout };
}

/** Answers given under a newer file than that of the build are taken up under it, if it can be had. */
async function rulesFor(
  baked: Organisation,
  entries: readonly TrailEntry[],
): Promise<Organisation> {
  if (replay(baked, entries).validCount === entries.length) return baked;
  const file = ownFile();
  const loaded = file && (await loadOwnFile(file));
  return loaded && 'organisation' in loaded ? loaded.organisation : baked;
}

/** A visit that does not begin on the page as it was built: in whose name, and where. */
export async function resume(baked: Organisation, root: string, state: HistoryState | undefined) {
  await useLanguageAsked();
  const { organisation: wanted, banner } = await organisationAsked(baked, root);
  const hasGuide = wanted === baked;
  const organisation = hasGuide ? await rulesFor(baked, state?.trail.entries ?? []) : wanted;
  const from = startOf(organisation, state);
  const { snapshot } = replay(organisation, from.trail.entries);
  const screen = screenOf(snapshot);
  if (!isLoaded(screen, from.isAbout)) await loadRemaining(i18n.language);
  const isElsewhere = screen.id !== firstScreen || from.isAbout === true;
  const start: Start = { ...(banner && { banner }), ...from, isElsewhere };
  return { organisation, start, hasGuide };
}
