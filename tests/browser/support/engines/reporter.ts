import type { Reporter, TestCase } from '@playwright/test/reporter';
import type { Looked } from './engines.ts';

/** Says at the end how many pages each accessibility engine looked at, and how long that takes it. */
export default class PagesByEngine implements Reporter {
  #total: Looked = {};

  onTestEnd({ annotations }: TestCase) {
    for (const { type, description = '{}' } of annotations) {
      if (type !== 'looked at') continue;
      for (const [engine, { pages, ms }] of Object.entries(JSON.parse(description) as Looked)) {
        const total = (this.#total[engine] ??= { pages: 0, ms: 0 });
        total.pages += pages;
        total.ms += ms;
      }
    }
  }

  onEnd() {
    const engines = Object.entries(this.#total);
    if (engines.length === 0) return;
    console.log('\nPages looked at');
    for (const [engine, { pages, ms }] of engines) {
      const each = `${Math.round(ms / pages)}`.padStart(4);
      console.log(`${`${pages}`.padStart(6)}  ${engine.padEnd(18)}${each} ms each`);
    }
  }
}
