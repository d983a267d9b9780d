import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { causesShown } from '../build/causes.ts';
import { lookupIn } from '../build/lookup.ts';
import { readOrganisation } from '../src/organisation/read.ts';
import { resultsFor } from '../src/lookup/results.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    org: { type: 'string', default: 'public/orgs/default.json' },
    lang: { type: 'string', default: 'en' },
  },
});

const read = readOrganisation(JSON.parse(readFileSync(values.org, 'utf8')));
if (!('organisation' in read)) {
  console.error(`${values.org} does not follow the schema. See: npm run org ${values.org}`);
  process.exit(1);
}
const { organisation } = read;
const looked = await lookupIn(values.lang);

for await (const text of createInterface({ input: process.stdin })) {
  const results = resultsFor(text, looked, organisation, values.lang, (screen, cause) =>
    causesShown(screen, organisation).includes(cause),
  );
  if (values.json) {
    const told = results.map(({ screen, cause, score }) => ({
      screen,
      ...(cause !== undefined && { cause }),
      score: Math.round(score * 100) / 100,
    }));
    console.log(JSON.stringify(told));
  } else {
    console.log(text);
    for (const { screen, cause } of results)
      console.log(`  ${cause ? `${screen}.${cause}` : screen}`);
  }
}
