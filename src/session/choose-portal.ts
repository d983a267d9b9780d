import WhosePortal from '../lookup/WhosePortal.svelte';
import { loadOrganisation } from '../organisation/load.ts';
import type { WhosePortal as Asked, WhosePortalProps } from '../screens/whose-portal.ts';
import type { Journey } from './journey.svelte.ts';
import { watchNews } from './news.svelte.ts';
import { takeUp } from './renew.ts';

/** The query of the address with the organisation in it, so that it holds after a reload. */
function searchWith(id: string): string {
  const query = new URLSearchParams(location.search);
  query.set('org', id);
  return `?${query}`;
}

/**
 * Somebody says whose portal it is, by the name of the organisation's file, or that it is none: they stay where they
 * are, under its rules or those of the page. False where its rules cannot be had: then nothing changes.
 */
async function choosePortal(journey: Journey, id: string | undefined): Promise<boolean> {
  if (id === undefined) {
    takeUp(journey, journey.own!.organisation);
    journey.forgetPortal();
    journey.stay();
    return true;
  }
  const { root = './' } = document.documentElement.dataset;
  const loaded = await loadOrganisation(id, new URL(root, document.baseURI));
  if ('trouble' in loaded) return false;
  journey.own ??= { organisation: journey.organisation, search: journey.search };
  journey.portal = id;
  journey.search = searchWith(id);
  journey.isOfBuild = false;
  takeUp(journey, loaded.organisation);
  journey.stay('portalSaid');
  watchNews(loaded.organisation);
  return true;
}

/** What asks whose portal it is. */
export const whosePortal = (
  journey: Journey,
  given: Omit<WhosePortalProps, 'onsay'>,
): Asked | undefined => ({
  ...given,
  Ask: WhosePortal,
  onsay: (id) => choosePortal(journey, id),
});
