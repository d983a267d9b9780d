import { readFileSync } from 'node:fs';
import { wizardMachine } from '../../src/flow/machine.ts';

const fromRoot = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The anchor that a forge gives a heading. */
export const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

type Links = readonly (readonly [source: string, link: string])[];

const casesFiles = ['tests/cases/real-cases.jsonl', 'tests/cases/read-cases.jsonl'];

function casesIn(casesFile: string): Links {
  return fromRoot(casesFile)
    .trim()
    .split('\n')
    .map((line, index) => {
      const { id, situation } = JSON.parse(line) as { id: string; situation: string };
      const file = `../${casesFile}#L${index + 1}`;
      return [id, `[${id}](${file}), “${situation}”`];
    });
}

/** `## 2. Nobody is led into a lock` is a rule, `` ### `lockout` `` a note on a path. */
function safetyIn(page: string): Links {
  const rules = [...page.matchAll(/^## ((\d)\. (.+))$/gm)].map(
    ([, heading, number, words]) =>
      [
        `flow:safety-${number}`,
        `safety rule ${number}, [${words}](safety.md#${anchorOf(heading!)})`,
      ] as const,
  );
  const notes = [...page.matchAll(/^### `(.+)`$/gm)].map(
    ([, path]) => [`flow:${path}`, `our [note on \`${path}\`](safety.md#${path})`] as const,
  );
  return [...rules, ...notes];
}

/** A row of the table under `` ## `lockout` `` is a rule `lockout.…`; under a heading in words it has no group. */
function rulesIn(page: string): Links {
  return page.split(/^## /m).flatMap((section) => {
    const [heading] = section.split('\n') as [string];
    const group = /^`(.+)`$/.exec(heading)?.[1];
    return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => {
      const rule = group ? `${group}.${name}` : name!;
      const link = `organisation.md#${anchorOf(heading)}`;
      return [`rule:${rule}`, `your rule [\`${rule}\`](${link})`] as const;
    });
  });
}

const links = new Map([
  ...casesFiles.flatMap(casesIn),
  ...rulesIn(fromRoot('docs/organisation.md')),
  ...safetyIn(fromRoot('docs/safety.md')),
]);

/** What stands under a source of ours, or of anybody's: a public page by its address, or what help desks know. */
export function linkOf(source: string): string {
  if (source === 'practice') return 'what help desks see';
  return links.get(source) ?? `[${new URL(source).hostname}](${source})`;
}

/** What a screen rests on, with a link to it; most questions rest on nothing. */
export function sourceOf(id: string): string | undefined {
  const [path, name] = id.split('.') as [string, string];
  const { source } = wizardMachine().states[path]!.states[name]!.meta as { source?: string };
  if (!source) return undefined;
  const link = links.get(source);
  if (!link) throw new Error(`${id} rests on ${source}, which is nowhere`);
  return link;
}
