import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Engine } from './engine.ts';

/** Puts its rules together once: html-validate does so for each page, which takes it as long as to look. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor() {
    return (this.#config ??= super.getConfigFor('inline'));
  }
}

/**
 * All that says what is HTML and what is accessible, and of what html-validate recommends besides all but
 * how a source is written, which nobody can tell from what a browser writes down.
 */
export const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'autocomplete-password': 'error',
      'form-dup-name': 'error',
      'heading-level': 'error',
      'input-attributes': 'error',
      'input-missing-label': 'error',
      'missing-doctype': 'error',
      'no-dup-class': 'error',
      'no-implicit-close': 'error',
      'no-implicit-input-type': 'error',
      'no-missing-references': 'error',
      'prefer-button': 'error',
      'script-type': 'error',
    },
  }),
);

/** The page as the browser would write it down, whatever it was built from. */
export const htmlValidate: Engine = {
  name: 'html-validate',
  async look(page) {
    const { results } = await validator.validateString(await page.content());
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    );
  },
};
