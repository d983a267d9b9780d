import type { FlowMap } from '../src/flow/map.ts';
import { alwaysOpen } from './flow-page/always.ts';
import { decisions, decisionsOf } from './flow-page/decisions.ts';
import { exitsOf, pathsOf, type PathSection } from './flow-page/paths.ts';
import { pictureOfPath, pictureOfPaths } from './flow-page/pictures.ts';
import { screenText } from './flow-page/screens.ts';
import { titleOf } from './flow-page/words.ts';

const intro = `# What patients are asked, and where each answer leads

For nurses, support desks and portal teams who review Doorstep. Every screen is here, in the words that
patients read. \`npm run map\` makes this page.

## How to read this page

- A **screen** has its title as a heading. Below it stands its name, such as \`lockout.wait\`: open it at
  \`#/lockout/wait\` behind the address of your Doorstep.
- Then what it is: a **question**, **advice**, a **wait with a clock**, the **list for the call** to support
  or an **end**. In brackets stands the badge that patients see there.
- Advice **rests on** a published case (\`RW-…\`, with what that patient told), a rule of your own file, a
  rule of safety or a note of ours. The link leads to it.
- Below stand the answers: what the patient taps, its name, and the screen that comes next.
- **“where …”** depends on your organisation’s rules, **“if …”** on what this patient has said so far. Of
  several, the first that holds counts. **“May”** means yes or not known. A try is **safe** if a wrong one
  still leaves another before the lock.
`;

const overview = `## How the paths hang together

Screens are grouped into paths, each called what people say to come to it. An arrow means that a path can
send people to the beginning of another. Not drawn: arrows from the paths in the last box, and those into
the middle of a path. The list below has all the paths that each leads to.
`;

const decisionsIntro = `## What your rules decide

Some things depend on your rules in the same way wherever they come up. They are told here, once; an
answer that leads to one of them has its name in *italics*.
`;

const treeIntro = `## The paths

Each path begins with a picture, which opens on its own to be made larger: a rounded box is a question, any
other screen has corners, and a small box below a screen is another path that it leads to. Broken lines meet
on their way to a screen that many lead to. The text below says the same, with all answers.
`;

function entry(path: PathSection, all: readonly PathSection[]): string {
  const exits = exitsOf(path, all).map(({ id }) => `\`${id}\``);
  const leads = exits.length > 0 ? ` → ${exits.join(', ')}` : '';
  return `- [${path.name}](#${path.id}) (\`${path.id}\`, ${path.screens.length} screens)${leads}`;
}

function section(path: PathSection): string[] {
  return [
    `### <a id="${path.id}"></a>${path.name} (\`${path.id}\`)`,
    '',
    pictureOfPath(path),
    '',
    ...path.screens.flatMap(screenText),
  ];
}

/** The flow as a page for people who review it: pictures, and the same in words. */
export function flowPage(map: FlowMap): string {
  const all = pathsOf(map);
  return [
    intro,
    '## Open on every screen',
    '',
    ...alwaysOpen(all),
    '',
    overview,
    pictureOfPaths(all),
    '',
    ...all.map((path) => entry(path, all)),
    '',
    decisionsIntro,
    ...decisionsOf(map),
    treeIntro,
    ...all.flatMap(section),
    ...decisions.map(({ id, name }) => `[${name}]: #${id}`),
    ...map.screens.map(({ id }) => `[${titleOf(id)}]: #${id}`),
    '',
  ].join('\n');
}
