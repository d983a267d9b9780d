import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { neutralOrganisation } from '../src/organisation/neutral.ts';
import { dataBlock, fill } from './fill.ts';
import { organisationToBuild } from './organisation.ts';
import { readWords } from './words.ts';

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
      return fill(html, {
        language: 'en',
        direction: 'ltr',
        root: './',
        organisation: 'default',
        slots,
      });
    },
  };
}
