import { getNextTransitions, type SnapshotFrom } from 'xstate';
import type { PathName, paths, WizardMachine } from './machine.ts';
import type { ScreenMeta } from './meta.ts';
import type { Wait } from './waits.ts';

export type Snapshot = SnapshotFrom<WizardMachine>;

type Paths = typeof paths;

/** `lockout.wait` and so on: every screen there is, read off the flow. */
export type ScreenId = {
  [Path in PathName]: `${Path}.${keyof Paths[Path]['states'] & string}`;
}[PathName];

/** `security-code.text.landline`: a cause of a screen. Which there are is told by the words. */
export type CauseId = `${ScreenId}.${string}`;

/** A wait that has no screen does not compile. */
export type WaitScreen = Screens<Wait>;
type Screens<Id extends ScreenId> = Id;

/** What can be said on every screen; the machine's root answers it. */
export const rootAnswers = [
  'no-time',
  'caller',
  'message',
  'contact-support',
  'without-portal',
  'start-again',
] as const;
export type RootAnswer = (typeof rootAnswers)[number];

/**
 * All that the machine's root knows. `found` is no answer, but what follows is taken as said; `cannot-help`
 * stands beside the number of support, and with `hand-over` staff with a caller write down what to pass on.
 */
export const rootEvents = [...rootAnswers, 'cannot-help', 'hand-over', 'found'] as const;
export type RootEvent = (typeof rootEvents)[number];

/** All that the view knows of where the person is. */
export type Screen = ScreenMeta & {
  id: ScreenId;
  /** Ids of what can be said here, in the order in which the flow lists them. */
  answers: readonly string[];
};

/** What stands on a screen to be followed as a link: no answer, but the flow knows where it leads. */
export const linksOf = (meta: ScreenMeta): readonly string[] =>
  meta.kind === 'lookup' ? (meta.links ?? []) : [];

/** The id alone, for where nothing else of the screen is needed. */
export function screenIdOf({ value }: Snapshot): ScreenId {
  const [[path, name]] = Object.entries(value) as [[string, string]];
  return `${path}.${name}` as ScreenId;
}

const screens = new WeakMap<Snapshot, Screen>();

/** The screen of a snapshot, which never changes: looked at once. */
export function screenOf(snapshot: Snapshot): Screen {
  const known = screens.get(snapshot);
  if (known) return known;
  const screen = readScreen(snapshot);
  screens.set(snapshot, screen);
  return screen;
}

function readScreen(snapshot: Snapshot): Screen {
  const [node, meta] = Object.entries(snapshot.getMeta())[0] ?? [];
  if (!node || !meta) {
    throw new Error(`No meta on ${JSON.stringify(snapshot.value)}: nothing to show there`);
  }
  const links = linksOf(meta);
  const answers = new Set<string>();
  for (const next of getNextTransitions(snapshot)) {
    const isAnswer = next.source.id === node && !links.includes(next.eventType);
    if (isAnswer && snapshot.can({ type: next.eventType })) answers.add(next.eventType);
  }
  return { ...meta, id: node.slice('wizard.'.length) as ScreenId, answers: [...answers] };
}
