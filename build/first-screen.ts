import type { Plugin, Rolldown } from 'vite';
import { eagerChunks } from './budget.ts';
import { scriptOf } from './page.ts';

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

/**
 * What the first screen waits for. Its styles stand in the page, in place of `<!--styles-->`: as files they
 * would queue behind the script on a thin line, and nothing is painted before them. Those of later screens
 * stay files, which come with their screens. Its script is asked for while the page is still being read, and
 * runs after the first paint.
 */
export function firstScreen(): Plugin {
  let styles = '';
  return {
    name: 'first-screen',
    apply: 'build',
    generateBundle: {
      // Before Vite notes which style sheets a chunk waits for: these it has.
      order: 'pre',
      handler(_, bundle) {
        for (const { viteMetadata } of eagerChunks(chunksOf(bundle))) {
          for (const name of viteMetadata?.importedCss ?? []) {
            styles += String((bundle[name] as Rolldown.OutputAsset).source);
            delete bundle[name];
          }
          viteMetadata?.importedCss.clear();
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace('<!--styles-->', () => `<style>${styles.trim()}</style>`)
          .replace(
            /<script type="module" crossorigin src="([^"]+)"><\/script>/,
            (_, entry: string) =>
              `<link id="entry" rel="modulepreload" crossorigin href="${entry}">` +
              `<script type="module">${scriptOf('after-paint.js')}</script>`,
          ),
    },
  };
}
