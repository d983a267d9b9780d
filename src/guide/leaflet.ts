import { firstSnapshot, follow } from '../flow/replay.ts';
import { screenIdOf, type ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { PlainGuide } from './plain-guide.ts';
import type { PlainScreen } from './plain-screen.ts';

/**
 * The six commonest troubles of the first question, each with the answers that lead to what helps most. Where rules
 * leave one of these answers out, there is nothing to ask.
 */
const troubles = {
  rejected: ['more'],
  'forgot-password': ['this-portal'],
  'forgot-username': ['this-portal', 'forgot'],
  code: ['not-come', 'text'],
  locked: ['password', 'this-portal', 'wait'],
  activation: ['code'],
} as const;

/** Sentences that speak of answers and of coming back: a sheet of paper has neither. */
const ofPages: readonly string[] = [
  'rejected.stop.choose',
  'activation.code.life',
  'lockout.wait.forgot',
  'lockout.wait-a-while.forgot',
  'lockout.wait-as-told.forgot',
];

export interface Trouble {
  /** How people say it. */
  name: string;
  screen: PlainScreen;
}

function helpFor(organisation: Organisation, answers: readonly string[]): ScreenId {
  const end = answers.reduce(
    (snapshot, answer) => follow(snapshot, answer) ?? snapshot,
    firstSnapshot(organisation),
  );
  return screenIdOf(end);
}

/** What the leaflet says, under an organisation's rules. */
export function leaflet({ paths }: PlainGuide, organisation: Organisation): Trouble[] {
  const screens = new Map(paths.flatMap(({ screens }) => screens.map((one) => [one.id, one])));
  const { choices } = screens.get('start.trouble')!;
  return Object.entries(troubles).map(([answer, then]) => {
    const screen = screens.get(helpFor(organisation, [answer, ...then]))!;
    const steps = screen.words.steps.filter(
      ({ name }) => !ofPages.includes(`${screen.id}.${name}`),
    );
    const name = choices.find(({ id }) => id === answer)!.label;
    return { name, screen: { ...screen, words: { ...screen.words, steps } } };
  });
}
