import type { Component } from 'svelte';
import type { Kind } from '../flow/meta.ts';
import type { Screen } from '../flow/screen.ts';
import { loadRest } from '../i18n/load-words.ts';
import { hasWords } from '../i18n/screen-words.ts';
import Question from '../screens/Question.svelte';
import type { AnyScreenProps } from '../screens/screen-props.ts';
import type * as Remaining from './views.ts';

type View = Component<AnyScreenProps>;

/** The components that come after the first download, once they have arrived. */
let remaining = $state.raw<typeof Remaining>();

/** What shows a screen. That each kind has a component made for it is checked in views.ts. */
export const viewOf = (kind: Kind) => (remaining?.views[kind] ?? Question) as View;

/** What leads away from a private screen in a hurry. */
export const quickExit = () => remaining?.QuickExit;

/** What shows all that was said, and the number to carry on; with it come the words that it needs. */
export const whereYouAre = () => remaining?.WhereYouAre;

/** What looks for a newer file of the organisation. */
export const renew = () => remaining?.renew;

/** What keeps a copy of this help for when there is no signal, and takes it away. */
export const offlineCopy = () => remaining?.offlineCopy;

/** What shows a screen seen through one of its causes. */
export const causeView = () => remaining?.CauseView;

/** What asks whose portal it is. */
export const whosePortal: typeof Remaining.whosePortal = (...given) =>
  remaining?.whosePortal(...given);

/** What takes a number to carry on. */
export const numberField = () => remaining?.NumberField;

/** What tells what the page asks for, and of whom. */
export const privacy = () => remaining?.Privacy;

/** Whether a screen can be shown at once. A private one is not without the way to leave it. */
export const isLoaded = ({ id, kind, private: isPrivate }: Screen, isAbout = false) =>
  hasWords(id) && (remaining !== undefined || (kind === 'question' && !isPrivate && !isAbout));

/**
 * All that comes after the first download. One that fails is asked for again. Once somebody can type,
 * what it takes to follow a link is here too, so that no link costs them their text.
 */
export async function loadRemaining(language: string): Promise<void> {
  const [loaded] = await Promise.all([
    import('./views.ts'),
    loadRest(language),
    import('./deep-link.ts'),
  ]);
  remaining = loaded;
}
