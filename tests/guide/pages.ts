import { JSDOM } from 'jsdom';
import { readLanguage } from '../../build/locales.ts';
import { lookupLanguage, readMessages } from '../../build/lookup.ts';
import { plainGuide } from '../../src/guide/plain-guide.ts';
import { renderPlain } from '../../src/guide/render-plain.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

/** The pages of help without a script, by the names of their files. */
export type Pages = Readonly<Record<string, string>>;

const made = new WeakMap<Organisation, Map<string, Promise<Pages>>>();

/** Made once for an organisation and a language. */
export function pagesOf(organisation: Organisation, language = 'en'): Promise<Pages> {
  const known = made.get(organisation) ?? new Map<string, Promise<Pages>>();
  made.set(organisation, known);
  if (!known.has(language)) known.set(language, makePages(organisation, language));
  return known.get(language)!;
}

async function makePages(organisation: Organisation, language: string): Promise<Pages> {
  i18n.addResourceBundles(language, (await readLanguage(language)).words);
  i18n.changeLanguage(language);
  const from = lookupLanguage(language);
  const known = readMessages(from).map((message) => ({ ...message, language: from }));
  const look = { organisation, facts: factsOf(organisation, i18n) };
  const pages = renderPlain(plainGuide(look, known), look);
  return Object.fromEntries(
    Object.entries(pages).map(([name, { head, body }]) => [name, head + body]),
  );
}

const parsed = new Map<string, Document>();

/** A page to look at, read once: nobody changes it. */
export function documentOf(html: string): Document {
  const page = parsed.get(html) ?? new JSDOM(html).window.document;
  parsed.set(html, page);
  return page;
}
