import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What no file of `folder` may import. A type costs nothing and ties little, so `types` may cross; so may files in `open`. */
function fence(folder, { never = [], types = [], open = [], packages = [] }) {
  const folders = (names) => names.flatMap((name) => [`../${name}/**`, `../../${name}/**`]);
  const fences = [
    { group: folders(never), message: `src/${folder} may not import this: see "who imports whom"` },
    {
      group: [...folders(types), ...open.map((file) => `!../${file}`)],
      allowTypeImports: true,
      message: `src/${folder}: types only`,
    },
    { group: packages, message: `src/${folder} must work without this package` },
  ];
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: fences.filter(({ group }) => group.length > 0) },
      ],
    },
  };
}

const view = ['app', 'screens', 'components'];
const ui = ['svelte', 'svelte/**', '@xstate/svelte'];
const flow = { never: [...view, 'support', 'i18n'], packages: [...ui, 'i18next'] };

export default ts.config(
  { ignores: ['dist/', '.cache/', 'test-results/', 'playwright-report/', 'bench/results/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler's noUncheckedIndexedAccess asks for `!` where the line before has just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  { files: ['src/**/*.{ts,svelte}'], rules: { 'no-console': 'error' } },
  { files: ['src/**/*.{ts,svelte}'], languageOptions: { globals: globals.browser } },
  // Runs as it stands, before anything else, in browsers that are too old for the app.
  {
    files: ['build/inline.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: { 'no-var': 'off' },
  },

  fence('flow', { ...flow, types: ['organisation'], open: ['organisation/duration.ts'] }),
  fence('paths', { ...flow, types: ['organisation'] }),
  fence('organisation', { never: [...view, 'flow', 'paths', 'support', 'i18n'], packages: ui }),
  fence('i18n', { never: [...view, 'support'], types: ['flow', 'paths', 'organisation'] }),
  fence('support', {
    never: [...view, 'paths'],
    types: ['flow', 'i18n'],
    packages: [...ui, 'xstate', 'i18next'],
  }),
  fence('guide', { never: ['screens', 'support', 'paths'], types: ['flow'] }),
  fence('components', {
    never: ['app', 'screens', 'support', 'i18n', 'organisation', 'flow', 'paths'],
    packages: ['xstate', '@xstate/**', 'i18next', 'valibot'],
  }),
  fence('screens', {
    never: ['app', 'paths'],
    types: ['flow'],
    packages: ['xstate', '@xstate/**', 'i18next', 'valibot'],
  }),
);
