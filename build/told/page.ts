import type { Organisation } from '../../src/organisation/schema.ts';
import { toldText } from './text.ts';

/** Where the page of an organisation stands whose file is in tests/orgs/real. */
export const pageFile = (id: string) => `docs/told/${id}.md`;

/** A page for people who review what a file does: the text of `npm run org -- --short`. */
export function toldPage(file: string, organisation: Organisation): string {
  return [
    `# What patients of ${organisation.name} are told`,
    '',
    `\`npm run org -- --short ${file}\` prints this; \`npm run told\` makes this page. Without \`--short\`, every end and`,
    'every wait stand there with all that they say.',
    '',
    '```text',
    ...toldText(organisation, 'short'),
    '```',
    '',
  ].join('\n');
}
