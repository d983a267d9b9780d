import type { Component } from 'svelte';
import { render as toHtml } from 'svelte/server';
import App from './app/App.svelte';
import Blank from './guide/Blank.svelte';
import Guide from './guide/Guide.svelte';
import Late from './guide/Late.svelte';
import Meta from './guide/Meta.svelte';
import { i18n, type Namespaces } from './i18n/i18n.svelte.ts';
import { factsOf } from './i18n/facts.ts';
import { noteUntranslated } from './i18n/untranslated.ts';
import type { Organisation } from './organisation/schema.ts';

/** Pages that no script takes up need no marks for it. */
function still<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
  const { head, body } = toHtml(component, { props });
  const withoutMarks = (html: string) => html.replace(/<!--.*?-->/g, '');
  return { head: withoutMarks(head), body: withoutMarks(body) };
}

/** What stands in the pages of one language before any script has run. Called while building only. */
export function render(
  language: string,
  organisation: Organisation,
  words: Namespaces,
  untranslated: readonly string[],
) {
  const english = noteUntranslated(language, untranslated);
  i18n.addResourceBundles(language, words);
  i18n.changeLanguage(language);
  const facts = factsOf(organisation, i18n);
  return {
    /** The texts that the language has to say in English, so far. */
    english,
    direction: i18n.dir(),
    page: toHtml(App, { props: { organisation } }),
    guide: still(Guide, { organisation, facts }),
    blank: still(Blank, {}),
    late: still(Late, { facts }).body,
    meta: still(Meta, { organisation, facts }).head,
  };
}
