const always = `- Check your file with this release: \`npm run org public/orgs/<your-id>.json\`.
- Hold what patients read now beside what was approved: \`npm run review -- public/orgs/<your-id>.json --since <page>\`.
- Keep the last folder to go back to, and its \`assets/\` beside the new ones for a day: see docs/deploy.md.`;

/** `## 0.2.0` and what stands below it, by its heading. */
function sectionsOf(changelog: string): Map<string, string> {
  const [, ...sections] = changelog.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}

/** Paragraphs that say what an administrator has to do. */
const toDo = (section: string) =>
  [...section.matchAll(/\*\*What to do:\*\*\s+([\s\S]+?)(?=\n\s*\n|\n- |$)/g)].map(
    ([, text]) => `- ${text!.replace(/\s*\n\s*/g, ' ')}`,
  );

/** Whether there are changes that have no version yet. */
export const hasUnreleased = (changelog: string) =>
  Boolean(sectionsOf(changelog).get('Unreleased'));

/** What changed for administrators, and what they do to upgrade; changes without a version are in the build too. */
export function changesFor(version: string, changelog: string): string {
  const sections = sectionsOf(changelog);
  const own = sections.get(version);
  if (own === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const unreleased = sections.get('Unreleased');
  const parts = [
    ...(unreleased ? [['Since then, without a version yet', unreleased] as const] : []),
    [version, own] as const,
  ];
  return [
    `# Doorstep ${version}: what changed, and how to upgrade`,
    '## How to upgrade',
    [...parts.flatMap(([, section]) => toDo(section)), always].join('\n'),
    ...parts.map(([heading, section]) => `## What changed: ${heading}\n\n${section}`),
    '',
  ].join('\n\n');
}
