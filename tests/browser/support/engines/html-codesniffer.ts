import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { putInto, type Engine } from './engine.ts';

// What the package exports looks for a DOM in Node; this is the same for a page.
const file = createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js');
const source = readFileSync(file, 'utf8');

interface CodeSniffer {
  ERROR: number;
  process(standard: string, node: Node, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Element }[];
}

/**
 * HTML_CodeSniffer with its rules for WCAG 2.1 at AA, and at AAA, which leaves out some of the former. Its
 * errors count; its warnings and notices ask a person to look, and most stand on every page.
 */
export const htmlCodeSniffer: Engine = {
  name: 'HTML_CodeSniffer',
  async look(page) {
    await putInto(page, 'HTMLCS', source);
    return page.evaluate(async () => {
      const sniffer = Reflect.get(globalThis, 'HTMLCS') as CodeSniffer;
      const found: string[] = [];
      for (const standard of ['WCAG2AA', 'WCAG2AAA']) {
        await new Promise<void>((resolve, reject) =>
          sniffer.process(standard, document, resolve, reject),
        );
        for (const { type, code, msg, element } of sniffer.getMessages()) {
          if (type !== sniffer.ERROR) continue;
          const html = element.outerHTML;
          found.push(`${code}: ${msg} ${html.slice(0, html.indexOf('>') + 1)}`);
        }
      }
      return found;
    });
  },
};
