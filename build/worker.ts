import { createHash } from 'node:crypto';
import { folderOf, rootFrom } from './folders.ts';
import { policyOf } from './headers.mjs';

/** What the workers of a build are made of, but for its pages. */
export interface WorkerMaterials {
  /** The script, with places for what differs from language to language. */
  template: string;
  /** By language: the names of the scripts and styles that its pages need without a signal. */
  assets: Readonly<Record<string, readonly string[]>>;
}

/** What stands in the template for the list of files, and for the way to the folder that Doorstep lives in. */
export const listPlace = 'what-is-kept';
const rootPlace = 'way-to-the-root/';

type Files = Readonly<Record<string, string>>;

/** Of the pages of a language, those that are read without a signal. */
const pages = ['index.html', 'help.html', 'blank.html'];

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

function workerOf(
  { template, assets }: WorkerMaterials,
  language: string,
  revisionOf: (name: string) => string,
): string {
  const [folder, root] = [folderOf(language), rootFrom(language)];
  const kept = [
    // A name with a hash in it needs no revision.
    ...assets[language]!.map((name) => ({ url: root + name, revision: null })),
    ...pages.map((name) => ({ url: name, revision: revisionOf(folder + name) })),
    { url: `${root}icon.svg`, revision: revisionOf('icon.svg') },
  ];
  const list = new RegExp(String.raw`\[\{[^[\]{}]*"${listPlace}"[^[\]{}]*\}\]`);
  if (!list.test(template)) throw new Error('The worker has no place for what it is to keep');
  return template.replace(list, () => JSON.stringify(kept)).replaceAll(rootPlace, () => root);
}

/** The worker of each language, by its name. A page is kept with its headers, so it is another if its policy is. */
export function workersFor(
  materials: WorkerMaterials,
  files: Files,
  framedBy: readonly string[],
  statusHosts: readonly string[],
): Record<string, string> {
  const revisionOf = (name: string) => {
    const text = files[name]!;
    return hashOf(name.endsWith('.html') ? text + policyOf(text, framedBy, statusHosts) : text);
  };
  const workers = Object.keys(materials.assets).map(
    (language) =>
      [`${folderOf(language)}sw.js`, workerOf(materials, language, revisionOf)] as const,
  );
  return Object.fromEntries(workers);
}
