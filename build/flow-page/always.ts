import { wizardMachine } from '../../src/flow/machine.ts';
import { rootAnswers } from '../../src/flow/screen.ts';
import { wordsFor } from './conditions.ts';
import type { PathSection } from './paths.ts';
import { alwaysLabelOf, linkTo } from './words.ts';

interface RootBranch {
  guard?: string;
  target: readonly { id: string }[];
}

/** What can be said on every screen: it leads to a screen, or to the start of a path. */
export function alwaysOpen(all: readonly PathSection[]): string[] {
  const linkOf = ({ target }: RootBranch) => {
    const id = target[0]!.id.replace('wizard.', '');
    const path = all.find((candidate) => candidate.id === id);
    return path ? `[${path.name}](#${id})` : linkTo(id);
  };
  return rootAnswers.map((answer) => {
    const branches = wizardMachine().root.transitions.get(answer) as unknown as RootBranch[];
    const ways = branches.map((branch) =>
      branch.guard ? `${wordsFor(branch.guard)} ${linkOf(branch)}, else` : linkOf(branch),
    );
    return `- “${alwaysLabelOf(answer)}” (\`${answer}\`) → ${ways.join(' ')}`;
  });
}
