import { readdirSync, readFileSync } from 'node:fs';

/** `/…/node_modules/@xstate/svelte/dist/x.js` is a part of `@xstate/svelte`. */
function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The licences of every package of which a part stands in the built app, read off its modules. */
export function licencesOf(modules: Iterable<string>): string {
  const names = new Set([...modules].map(packageOf).filter((name) => name !== undefined));
  const intro = 'Doorstep contains parts of these packages. `npm run build` writes this file.';
  return `# Third-party notices\n\n${intro}\n\n${[...names].sort().map(licenceOf).join('\n')}`;
}
