import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { flowPage } from '../build/flow-page.ts';
import { flowMap } from '../src/flow/map.ts';
import { readOrganisation } from '../src/organisation/read.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    all: { type: 'boolean' },
    lock: { type: 'boolean' },
    org: { type: 'string', default: 'public/orgs/default.json' },
  },
});

function organisationIn(file: string) {
  const result = readOrganisation(JSON.parse(readFileSync(file, 'utf8')));
  if ('organisation' in result) return result.organisation;
  console.error(`${file} does not follow the schema. See: npm run org ${file}`);
  process.exit(1);
}

const all = flowMap();
if (values.json) {
  const map = values.all ? all : flowMap(organisationIn(values.org));
  console.log(JSON.stringify(map, null, 2));
} else if (values.lock) {
  const screens = all.screens.map(({ id, answers }) => [
    id,
    [...new Set(answers.map((answer) => answer.id))],
  ]);
  writeFileSync(
    'flow.lock.json',
    `${JSON.stringify({ screens: Object.fromEntries(screens) }, null, 2)}\n`,
  );
} else {
  writeFileSync('docs/flow.md', flowPage(all));
}
