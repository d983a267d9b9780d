import axe from 'axe-core';
import { putInto, type Engine } from './engine.ts';

/** Every rule that axe has: those for AAA, its experiments and those it has set aside as well. */
export const axeCore: Engine = {
  name: 'axe',
  async look(page) {
    await putInto(page, 'axe', axe.source);
    return page.evaluate(async () => {
      const { getRules, run } = Reflect.get(globalThis, 'axe') as typeof axe;
      const rules = Object.fromEntries(getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
      // What axe cannot decide it calls incomplete, and asks a person to look.
      const { violations } = await run(document, {
        rules,
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
          const [check] = [...any, ...all, ...none];
          return `${id}: ${check?.message} ${html.slice(0, html.indexOf('>') + 1)}`;
        }),
      );
    });
  },
};
