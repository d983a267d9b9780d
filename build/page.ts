import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { neutralOrganisation } from '../src/organisation/neutral.ts';
import { organisationToBuild } from './organisation.ts';
import { readWords } from './words.ts';

/** What a page is filled with. All markup is our own: it comes from the build, never from a person. */
export interface PageParts {
  language: string;
  direction: string;
  /** From this page to the folder that Doorstep lives in. */
  root: './' | '../';
  /** What takes the place of `<!--name-->`. */
  slots: Record<string, string>;
}

export function fill(html: string, { language, direction, root, slots }: PageParts): string {
  return html
    .replace(
      /<html[^>]*>/,
      () => `<html lang="${language}" dir="${direction}" data-root="${root}">`,
    )
    .replace(/(src|href)="\.\//g, `$1="${root}`)
    .replace(/<!--(\w+)-->/g, (comment, name: string) => slots[name] ?? comment);
}

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A script of this folder to stand in a page, without its comments: a minifier would not leave it ES5. */
export function scriptOf(name: string): string {
  return beside(name)
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
}

/** The script that runs before anything else. */
export function inlineScript(): string {
  return `<script>${scriptOf('inline.js')}</script>`;
}

/** A stylesheet of this folder, to stand in a page. */
export function styleOf(name: string): string {
  return `<style>${beside(name).replace(/\s+/g, ' ').trim()}</style>`;
}

/** What is hidden, and until when, must not wait for a file. Without script nothing is. */
export function inlineStyle(): string {
  const withoutScript =
    '<style>#late { display: block !important; } search { display: none !important; }</style>';
  return `${styleOf('inline.css')}<noscript>${withoutScript}</noscript>`;
}

/** The organisation's colour; `html:root` wins over the `:root` of the styles. */
export function brandStyle(colour = 'unknown'): string {
  return /^#[\da-f]{6}$/i.test(colour) ? `<style>html:root { --brand: ${colour}; }</style>` : '';
}

/** JSON in a page: no `</script>` in a text can end the block. */
export function dataBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** While developing: the page in English with the default organisation, nothing prerendered. */
export function page(): Plugin {
  return {
    name: 'page',
    apply: 'serve',
    async transformIndexHtml(html) {
      const read = await organisationToBuild('default');
      const trouble = 'problem' in read ? read.problem : read.warning;
      if (trouble) console.warn(trouble);
      const organisation = 'problem' in read ? neutralOrganisation : read.organisation;
      const { first } = await readWords('en');
      const slots = {
        head: inlineStyle() + inlineScript(),
        late: '',
        app: '',
        data: dataBlock('words', first) + dataBlock('organisation', organisation),
      };
      return fill(html, { language: 'en', direction: 'ltr', root: './', slots });
    },
  };
}
