import { i18n } from '../../src/i18n/i18n.svelte.ts';
import type { Namespaces } from '../../src/i18n/i18n.svelte.ts';

/* Imported for what it does: every English word there is can be said, as after all downloads. */

const files = import.meta.glob<Namespaces[string]>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});
for (const [file, words] of Object.entries(files)) {
  i18n.addResourceBundles('en', { [/([^/]+)\.json$/.exec(file)![1]!]: words });
}
