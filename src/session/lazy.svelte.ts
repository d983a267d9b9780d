import type { Component } from 'svelte';
import type { Kind } from '../flow/meta.ts';
import type { Screen } from '../flow/screen.ts';
import { loadRest } from '../i18n/load-words.ts';
import { hasWords } from '../i18n/screen-words.ts';
import Question from '../screens/Question.svelte';
import type { AnyScreenProps, QuickExitProps } from '../screens/screen-props.ts';

type View = Component<AnyScreenProps>;

/** The components that have arrived. The first screen is a question; those of other kinds come later. */
let views = $state.raw<Partial<Record<Kind, unknown>>>({ question: Question });

/** What shows a screen. That each kind has a component made for it is checked in views.ts. */
export const viewOf = (kind: Kind) => views[kind] as View;

/** What leads away from a private screen in a hurry, once it has arrived. */
let exit = $state.raw<Component<QuickExitProps>>();
export const quickExit = () => exit;

/** Whether a screen can be shown at once. A private one is not without the way to leave it. */
export const isLoaded = ({ id, kind, private: isPrivate }: Screen) =>
  kind in views && hasWords(id) && !(isPrivate && !exit);

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
  views = loaded.views;
  exit = loaded.QuickExit;
}
