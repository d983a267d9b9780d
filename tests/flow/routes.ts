import type { WizardContext } from '../../src/flow/context.ts';
import { guards } from '../../src/flow/guards.ts';
import type { MapAnswer, MapScreen } from '../../src/flow/map.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { everyOrganisation } from './organisations.ts';

export type Guard = (args: { context: WizardContext }) => boolean;

/** What the map may hold against the rules of an organisation: `orgNoSelfReset`, `not orgNoSelfReset`. */
const isOnRules = (condition: string) => /^(not )?org/.test(condition);

const conditionsOf = ({ when }: MapAnswer) => when?.split(' and ') ?? [];

function holds(condition: string, organisation: Organisation, decide: Record<string, Guard>) {
  const name = condition.replace('not ', '');
  const isTrue = decide[name]!({ context: { organisation } as WizardContext });
  return isTrue !== condition.startsWith('not ');
}

/** `  → lockout.reset if trailResetLiftsLock [lakeside, northfield]`; of several, the first that holds counts. */
function line(branch: MapAnswer, decide: Record<string, Guard>): string {
  const conditions = conditionsOf(branch);
  const names = everyOrganisation.flatMap(([name, organisation]) =>
    conditions.filter(isOnRules).every((condition) => holds(condition, organisation, decide))
      ? [name]
      : [],
  );
  const own = conditions.at(-1)!;
  const said = isOnRules(own) || own.startsWith('not ') ? '' : ` if ${own}`;
  const where = names.length === everyOrganisation.length ? 'everywhere' : names.sort().join(', ');
  return `  → ${branch.target}${said} [${where}]`;
}

/**
 * Every answer that the rules of an organisation have a say in, and where it leads at each: those that lead
 * on in the same way stand above one list. All other answers stand in docs/flow.md and nowhere else.
 */
export function routes(
  screens: readonly MapScreen[],
  decide: Record<string, Guard> = guards as unknown as Record<string, Guard>,
): string {
  const answersBy = new Map<string, string[]>();
  for (const { id, answers } of screens) {
    for (const answer of new Set(answers.map((branch) => branch.id))) {
      const branches = answers.filter((branch) => branch.id === answer);
      if (!branches.some((branch) => conditionsOf(branch).some(isOnRules))) continue;
      const ways = branches.map((branch) => line(branch, decide)).join('\n');
      answersBy.set(ways, [...(answersBy.get(ways) ?? []), `${id} ${answer}`]);
    }
  }
  const blocks = [...answersBy].map(([ways, answers]) => `${answers.sort().join('\n')}\n${ways}\n`);
  return blocks.sort().join('\n');
}
