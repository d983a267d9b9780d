import { wizardMachine } from '../../src/flow/machine.ts';

type Action = string | { type: string; params: Record<string, unknown> };
interface Branch {
  target?: readonly { id: string }[];
  actions: readonly Action[];
}
interface Node {
  entry: readonly Action[];
  exit: readonly Action[];
  transitions: ReadonlyMap<string, readonly Branch[]>;
}

function nameOf(action: Action): string {
  if (typeof action === 'string') return action;
  return `${action.type}(${Object.values(action.params).join(', ')})`;
}

const line = (when: string, actions: readonly Action[]) =>
  actions.length > 0 ? [`${when}: ${actions.map(nameOf).join(', ')}`] : [];

function linesOf(id: string, { entry, exit, transitions }: Node): string[] {
  const answers = [...transitions].flatMap(([answer, branches]) =>
    branches.flatMap(({ target, actions }) =>
      line(`${id} ${answer} → ${target![0]!.id.replace('wizard.', '')}`, actions),
    ),
  );
  return [...line(`to ${id}`, entry), ...answers, ...line(`from ${id}`, exit)];
}

/** All that the flow counts and remembers: on coming to a screen, with an answer, on leaving. */
export const counts = (): string =>
  Object.entries(wizardMachine().states)
    .flatMap(([path, { states }]) =>
      Object.entries(states).flatMap(([name, node]) =>
        linesOf(`${path}.${name}`, node as unknown as Node),
      ),
    )
    .map((text) => `${text}\n`)
    .join('');
