import type { Plugin, Rolldown } from 'vite';
import { eagerChunks } from './budget.ts';

/**
 * The styles of the first screen stand in the page, in place of `<!--styles-->`: as files they would
 * queue behind the script on a thin line, and nothing is painted before them. Those of later screens stay
 * files, which come with their screens.
 */
export function pageStyles(): Plugin {
  let styles = '';
  return {
    name: 'page-styles',
    apply: 'build',
    generateBundle: {
      // Before Vite notes which style sheets a chunk waits for: these it has.
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const { viteMetadata } of eagerChunks(chunks)) {
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
      handler: (html) => html.replace('<!--styles-->', () => `<style>${styles.trim()}</style>`),
    },
  };
}
