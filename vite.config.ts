import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { flowMapPictures } from './build/flow-map.ts';
import { lookup } from './build/lookup.ts';
import { page } from './build/page.ts';
import { firstScreen } from './build/first-screen.ts';
import { smaller } from './build/smaller.ts';
import { sources } from './build/sources.ts';
import { words } from './build/words.ts';

const testing = process.env.VITEST !== undefined;

/** Tests of what people see; all others run without a page. */
const inPage = 'tests/{app,session,screens,checklist,components,desk/page}/**/*.test.ts';

export default defineConfig({
  // Relative, so that the built folder works wherever a health system puts it.
  base: './',
  plugins: [
    svelte({ configFile: false }),
    words(),
    lookup(),
    flowMapPictures(),
    page(),
    firstScreen(),
    sources(),
    smaller(),
    ...(testing ? [svelteTesting()] : []),
  ],
  build: {
    // Safari 15.4, Chrome 100, Firefox 115. By its name Oxc 0.156 would rewrite every private field for
    // Safari 15.4, which has them, at 2.5 kB; build/browser-support.ts sees to what ES2022 has and that Safari has not.
    target: ['es2022', 'chrome100', 'firefox115'],
    cssTarget: ['safari15.4', 'chrome100', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The words of a language made up for tests, which are longer than those of any real one.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With a debugger at hand V8 reads the file anew that makes an Error while it loads: a small one.
            { name: 'error', test: /svelte\/src\/internal\/client\/constants\.js$/, priority: 1 },
            // Rolldown 1 would make four files of what the first screen needs, 1.7 kB larger.
            { name: 'app', test: /src\/app\/App\.svelte$/ },
          ],
        },
      },
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      checks: { circularDependency: true, bundlerTimings: false },
      onwarn(warning, warn) {
        if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
        // Svelte's own are none of our business.
        else if (!warning.message.includes('node_modules')) throw new Error(warning.message);
      },
    },
  },
  // @xstate/svelte 5.0.0: its `import` condition loads a second Svelte under Vitest.
  resolve: testing ? { conditions: ['module', 'browser'] } : {},
  test: {
    // Two busy cores take their time; no test asserts a speed.
    testTimeout: 120_000,
    hookTimeout: 900_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [inPage],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: [inPage],
          setupFiles: ['tests/setup.ts'],
          server: { deps: { inline: ['@xstate/svelte'] } },
        },
      },
    ],
  },
});
