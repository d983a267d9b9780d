import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const written = 'see "Rooms" in CONTRIBUTING.md';

/**
 * One arrow: `files` may import of other rooms of src only `rooms`, and types of `types`; of packages
 * none of `without`. A dynamic import is an arrow too, but a later one: eslint does not look at it.
 */
function arrow(files, { rooms = [], types = [], without = [] }) {
  const open = (room) => (room.endsWith('.ts') ? room : `${room}/`);
  const other = (allowed) =>
    `^(\\.\\./)+(?!${['locales', ...allowed].map(open).join('|')})[\\w-]+/`;
  const message = `${files} may import ${rooms.join(', ') || 'no other room'} only: ${written}`;
  const patterns = [
    { regex: other([...rooms, ...types]), message },
    ...types.map((room) => ({
      regex: `^(\\.\\./)+${room}/`,
      allowTypeImports: true,
      message: `${files} may import only types of ${room}: ${written}`,
    })),
    ...(without.length > 0
      ? [{ group: without, message: `${files} works without this package: ${written}` }]
      : []),
  ];
  return {
    files: [files],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

const svelteItself = ['svelte', 'svelte/**', '@xstate/svelte'];
const machinery = ['xstate', '@xstate/**', 'i18next', 'valibot'];

/** From the ground up. What stands here is what CONTRIBUTING.md says in "Rooms". */
const arrows = [
  arrow('src/organisation/**', { without: [...svelteItself, 'xstate', 'i18next'] }),
  arrow('src/flow/**', { rooms: ['organisation'], without: [...svelteItself, 'i18next'] }),
  arrow('src/flow/machine.ts', {
    rooms: ['organisation', 'paths'],
    without: [...svelteItself, 'i18next'],
  }),
  arrow('src/paths/**', {
    rooms: ['flow/setup.ts', 'flow/guards.ts', 'flow/attempts.ts', 'flow/waits.ts'],
    without: [...svelteItself, 'i18next'],
  }),
  arrow('src/i18n/**', { rooms: ['organisation'], types: ['flow'] }),
  arrow('src/components/**', { without: machinery }),
  arrow('src/screens/**', {
    rooms: ['components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/checklist/**', {
    rooms: ['screens', 'components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/lookup/**', {
    rooms: ['screens', 'checklist', 'components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/carry-on/**', {
    rooms: ['screens', 'checklist', 'components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/about/**', {
    rooms: ['components', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/status/**', { rooms: ['components', 'flow', 'i18n', 'organisation'] }),
  arrow('src/session/**', {
    rooms: [
      'about',
      'carry-on',
      'screens',
      'checklist',
      'lookup',
      'status',
      'flow',
      'i18n',
      'organisation',
    ],
  }),
  arrow('src/app/**', {
    rooms: ['session', 'screens', 'lookup', 'components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
  arrow('src/desk/**', {
    rooms: [
      'app',
      'session',
      'carry-on',
      'screens',
      'checklist',
      'lookup',
      'components',
      'flow',
      'i18n',
      'organisation',
      'styles',
      // Its own rooms.
      'rules',
      'voice',
    ],
  }),
  arrow('src/guide/**', {
    rooms: ['app', 'screens', 'lookup', 'components', 'flow', 'i18n', 'organisation'],
    without: machinery,
  }),
];

export default ts.config(
  {
    ignores: [
      'dist/',
      'dist-bake/',
      'dist-desk/',
      'dist-review/',
      'dist-desk-review/',
      'release/',
      '.cache/',
      'test-results/',
      'playwright-report/',
    ],
  },
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
  // Tells whoever looks after an organisation's file what is wrong in it, or that its format is about to go.
  {
    files: ['src/organisation/load.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  // Tells them why their notice is not shown.
  { files: ['src/status/ask.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: ['tests/screen-reader/support/firefox-user.js'],
    languageOptions: { globals: { user_pref: 'readonly' } },
  },
  {
    files: [
      'src/**/*.{ts,svelte}',
      'bench/*-in-page.js',
      'build/after-paint.js',
      'build/review/filter.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  // Runs as it stands, before anything else, in browsers that are too old for the app.
  {
    files: ['build/inline.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: { 'no-var': 'off' },
  },

  ...arrows,
);
