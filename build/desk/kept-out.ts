import { readFile } from 'node:fs/promises';
import { namesIn } from '../../src/organisation/rule-names.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { neutralStaff } from '../../src/desk/rules/schema.ts';
import type { Chunk } from '../budget.ts';
import { filesIn } from '../release/zip.ts';

/*
 * The public folder tells nobody how callers are verified and what the desk can do. A build that would hold any of it
 * is refused.
 */

const isGroup = (rules: unknown): rules is object => typeof rules === 'object' && rules !== null;

/** The groups of a staff file, each with the names of its rules. */
const groups = Object.entries(neutralStaff)
  .filter(([, rules]) => isGroup(rules))
  .map(([group, rules]) => [group, Object.keys(rules)] as const);

const partsOf = (rules: object) => new Set(namesIn(rules).flatMap((place) => place.split('.')));
const forPatients = partsOf(neutralOrganisation);

/** Names that stand in a staff file alone. */
const forStaff = new Set([...partsOf(neutralStaff)].filter((name) => !forPatients.has(name)));

/** Every name below which something stands in JSON, with its place: `powers.unlock`. */
function placesIn(data: unknown, place = ''): { name: string; place: string }[] {
  if (!isGroup(data)) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const here = Array.isArray(data)
      ? `${place}[${name}]`
      : [place, name].filter(Boolean).join('.');
    return [...(Array.isArray(data) ? [] : [{ name, place: here }]), ...placesIn(value, here)];
  });
}

/** The first place in a text that is JSON; undefined if there is none, or the text is none. */
function placeInJson(text: string): string | undefined {
  try {
    return placesIn(JSON.parse(text)).find(({ name }) => forStaff.has(name))?.place;
  } catch {
    return undefined;
  }
}

/** `powers.unlock` and `powers/unlock_true`, as sentences name rules. */
const paths = groups.map(
  ([group, rules]) =>
    new RegExp(String.raw`(?<![\w.$-])${group}[./](?:${rules.join('|')})(?![a-zA-Z-])`),
);

/** `"powers":{"unlock":true`, as JSON in a page or a script has it, and `powers:{unlock:!0`, as a minifier does. */
const objects = groups.map(
  ([group, rules]) =>
    new RegExp(
      String.raw`(?<![\w$-])${group}[\\"']*\s*:\s*(?:[\w$.]+\()?\{[^{}]*?(?<![\w$-])(?:${rules.join('|')})[\\"']*\s*:`,
    ),
);

/** What has no group: a list of codes and what to do. Notes for staff have a name that nothing else has. */
const others = [
  /(?<![\w$-])statuses[\\"']*\s*:\s*\[\{[^{}]*?\b(?:means|do)[\\"']*\s*:/,
  /\bstaffNotes\b/,
];

const forms = [...paths, ...objects, ...others];

function formIn(text: string): string | undefined {
  for (const form of forms) {
    const [found] = form.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}

const sentence = (file: string, found: string) =>
  `${file}: ${found} is a rule for staff. What is built here is public: it belongs in desk-orgs/ only.`;

/** Where rules for staff stand in a built folder, in sentences. Copies made by compression are not looked at. */
export async function staffRulesIn(folder: string): Promise<string[]> {
  const names = (await filesIn(folder)).filter((name) => !/\.(br|gz)$/.test(name));
  const problems: string[] = [];
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    const found = placeInJson(text) ?? formIn(text);
    if (found) problems.push(sentence(`${folder}/${name}`, found));
  }
  return problems;
}

/** Which parts of a public bundle are the desk's, in sentences. */
export function deskModulesIn(chunks: readonly Pick<Chunk, 'fileName' | 'moduleIds'>[]): string[] {
  return chunks.flatMap(({ fileName, moduleIds }) => {
    const module = moduleIds.find((id) => /\/src\/desk\//.test(id));
    return module
      ? [`${fileName} holds ${module.replace(/.*\/src\//, 'src/')}: nothing of the desk is public.`]
      : [];
  });
}
