/** What `npm run check` runs, in order; in `npm test` each counts as one test. */
export const checks = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'eslint', command: ['eslint', '--max-warnings', '0', '.'] },
  {
    name: 'svelte-check',
    command: ['svelte-check', '--output', 'human', '--fail-on-warnings', '--no-color'],
  },
  { name: 'flow without DOM', command: ['tsc', '-p', 'src/flow'] },
  { name: 'types', command: ['tsc'] },
];
