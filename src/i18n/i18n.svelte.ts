import { createInstance } from 'i18next';
import type common from '../locales/en/common.json';
import type { Form } from '../flow/role.ts';
import type { KeyOf } from './english.ts';
import { isolateFacts } from './isolate-facts.ts';
import type { Key, Translator, Values } from './translator.ts';

/** The words of one language by namespace, each a tree of texts in i18next's JSON format (version 4). */
export type Namespaces = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A key of the words that belong to no screen: `error.title`. */
export type CommonKey = KeyOf<typeof common>;

export const i18next = createInstance();

void i18next.use(isolateFacts((language) => i18next.dir(language) === 'rtl')).init({
  lng: 'en',
  resources: {},
  defaultNS: 'common',
  // Words of another language are never said by accident: what is missing is refused by the build.
  fallbackLng: false,
  load: 'currentOnly',
  // Svelte escapes what it writes into the page.
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/** Changes when there are other words than before, so that Svelte asks for them anew. */
let words = $state.raw({});
const changed = () => (words = {});
i18next.on('languageChanged', changed);

/** In whose form we speak; nothing to a patient. */
let form = $state.raw<Form>();

/** i18next as Svelte sees it: what is read in markup or in a `$derived` follows the language. */
export const i18n = {
  get language() {
    return words && i18next.language;
  },
  /** The direction of writing. */
  dir: () => words && i18next.dir(i18next.language),
  get form() {
    return form;
  },
  /** From now on, what has a form for whoever reads is said in that form. */
  set form(next: Form | undefined) {
    form = next;
  },
  /**
   * A text by its key: `error.title` of `common`, or `lockout:wait.title`; as i18next's context,
   * `title_caller` stands in for `title` where we speak to staff with a caller.
   */
  t(key: CommonKey | Key, values: Values = {}): string {
    // Facts go in as they are: none of them is an option, whatever an organisation calls itself.
    const options = { count: values.count as number, replace: values };
    return words && i18next.t(key, form ? { ...options, context: form } : options);
  },
  /** Asks which texts there are; nothing where they have not arrived. What is shown comes from `t`. */
  getResource: (namespace: string, key: string): unknown =>
    words && i18next.getResource(i18next.language, namespace, key),
  /** Words that have arrived, beside those that are there. They are kept as they are, not copied. */
  addResourceBundles(language: string, namespaces: Namespaces) {
    for (const [namespace, texts] of Object.entries(namespaces)) {
      i18next.addResourceBundle(language, namespace, texts, true, true, {
        silent: true,
        skipCopy: true,
      });
    }
    changed();
  },
  /** Speak a language whose first words have been added. */
  changeLanguage(language: string) {
    void i18next.changeLanguage(language);
  },
} satisfies Translator & Record<string, unknown>;
