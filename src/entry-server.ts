import { render as toHtml } from 'svelte/server';
import App from './app/App.svelte';
import Blank from './guide/Blank.svelte';
import Guide from './guide/Guide.svelte';
import Late from './guide/Late.svelte';
import Meta from './guide/Meta.svelte';
import { plainGuide } from './guide/plain-guide.ts';
import { renderPlain } from './guide/render-plain.ts';
import { still } from './guide/still.ts';
import { i18n, type Namespaces } from './i18n/i18n.svelte.ts';
import { factsOf } from './i18n/facts.ts';
import { noteUntranslated } from './i18n/untranslated.ts';
import type { Message } from './lookup/messages.ts';
import type { Organisation } from './organisation/schema.ts';

/** What the pages of a language are made of. */
export interface Said {
  language: string;
  /** What stands in the app's page, and what its pages without a script say besides. */
  words: Namespaces;
  /** All other words: only the pages that tell the whole flow have them. */
  rest: Namespaces;
  untranslated: readonly string[];
  messages: readonly Message[];
}

/** What stands in the pages of one language before any script has run. Called while building only. */
export function render(
  { language, words, rest, untranslated, messages }: Said,
  organisation: Organisation,
) {
  const english = noteUntranslated(language, untranslated);
  i18n.addResourceBundles(language, words);
  i18n.changeLanguage(language);
  const facts = factsOf(organisation, i18n);
  const first = {
    /** The texts that the language has to say in English, so far. */
    english,
    direction: i18n.dir(),
    page: toHtml(App, { props: { organisation } }),
    blank: still(Blank, {}),
    late: still(Late, { facts }).body,
    meta: still(Meta, { organisation, facts }).head,
  };
  i18n.addResourceBundles(language, rest);
  const look = { organisation, facts: factsOf(organisation, i18n) };
  const guide = plainGuide(look, messages);
  return {
    ...first,
    guide: still(Guide, { ...look, guide }),
    plain: renderPlain(guide, look),
  };
}
