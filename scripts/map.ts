import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withCauses } from '../build/causes.ts';
import { flowPage } from '../build/flow-page.ts';
import { flowPictures } from '../build/flow-pictures.ts';
import { numbered, withNewVersion, type Numbered } from '../build/numbers.ts';
import { namesNow, versions } from '../src/carry-on/names.ts';
import { flowMap } from '../src/flow/map.ts';
import { readOrganisation } from '../src/organisation/read.ts';
import type { Organisation } from '../src/organisation/schema.ts';

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

const mapOf = (organisation: Organisation) => withCauses(flowMap(organisation), organisation);
const all = withCauses(flowMap());
if (values.json) {
  console.log(JSON.stringify(values.all ? all : mapOf(organisationIn(values.org)), null, 2));
} else if (values.lock) {
  const screens = all.screens.map(({ id, answers }) => [
    id,
    [...new Set(answers.map((answer) => answer.id))],
  ]);
  const causes = all.screens.flatMap(({ id, causes = [] }) =>
    causes.length > 0 ? [[id, causes.map((cause) => cause.id)]] : [],
  );
  const { numbers = {} } = JSON.parse(readFileSync('flow.lock.json', 'utf8')) as {
    numbers?: Numbered;
  };
  const next = withNewVersion(versions, numbers);
  writeFileSync('src/carry-on/versions.json', `${JSON.stringify(next, null, 2)}\n`);
  const lock = {
    screens: Object.fromEntries(screens),
    causes: Object.fromEntries(causes),
    numbers: numbered(namesNow()),
  };
  writeFileSync('flow.lock.json', `${JSON.stringify(lock, null, 2)}\n`);
} else {
  writeFileSync('docs/flow.md', flowPage(all));
  for (const [path, svg] of Object.entries(await flowPictures())) {
    writeFileSync(`docs/flow/${path}.svg`, svg);
  }
}
