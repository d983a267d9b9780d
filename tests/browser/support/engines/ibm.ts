import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { putInto, type Engine } from './engine.ts';

const file = createRequire(import.meta.url).resolve('accessibility-checker-engine');
// A checker takes as long to make as a small page to check: one is enough for a page.
const source = `${readFileSync(file, 'utf8')}; globalThis.ibmChecker = new ace.Checker();`;

interface Checker {
  check(node: Node, policies: string[]): Promise<{ results: Result[] }>;
}

interface Result {
  ruleId: string;
  /** What the rule stands for, and what came of it. */
  value: [
    kind: 'VIOLATION' | 'RECOMMENDATION' | 'INFORMATION',
    outcome: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL',
  ];
  message: string;
  snippet: string;
}

/**
 * The engine of IBM's Equal Access checker, with IBM's own rules, which hold those for WCAG 2.2. What it is sure of
 * counts, be it a violation or a recommendation. POTENTIAL and MANUAL are questions to a person, such as
 * whether colour alone says something: they stand wherever there is a style, and no markup answers them.
 */
export const ibm: Engine = {
  name: 'IBM',
  async look(page) {
    await putInto(page, 'ibmChecker', source);
    return page.evaluate(async () => {
      const checker = Reflect.get(globalThis, 'ibmChecker') as Checker;
      const { results } = await checker.check(document, ['IBM_Accessibility']);
      return results
        .filter(({ value: [, outcome] }) => outcome === 'FAIL')
        .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
    });
  },
};
