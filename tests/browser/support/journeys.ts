import { firstSnapshot, follow, type Step } from '../../../src/flow/replay.ts';
import { screenOf, type Screen } from '../../../src/flow/screen.ts';
import { files } from './organisations.ts';

export const { rules: lakeside } = files.find(({ id }) => id === 'lakeside')!;

/** What somebody says at Lakeside Health, from the first screen to an end. */
export const journeys: Record<string, readonly Step[]> = {
  'whose password is wrong': [
    { screen: 'start.trouble', answer: 'rejected' },
    { screen: 'rejected.tries', answer: 'once' },
    { screen: 'rejected.before', answer: 'here' },
    { screen: 'rejected.changed', answer: 'nothing' },
    { screen: 'password.typing', answer: 'worked' },
    { screen: 'signed-in.device', answer: 'own' },
  ],
  'whose username is wrong': [
    { screen: 'start.trouble', answer: 'forgot-username' },
    { screen: 'username.trouble', answer: 'which' },
    { screen: 'username.which', answer: 'failed' },
    { screen: 'username.recover', answer: 'worked' },
    { screen: 'signed-in.device', answer: 'shared' },
  ],
  'whose activation link has expired': [
    { screen: 'start.trouble', answer: 'activation' },
    { screen: 'activation.trouble', answer: 'link' },
    { screen: 'activation.link', answer: 'not-used' },
    { screen: 'activation.ways', answer: 'have-code' },
    { screen: 'activation.how', answer: 'worked' },
    { screen: 'signed-in.device', answer: 'own' },
  ],
  'whose account is locked': [
    { screen: 'start.trouble', answer: 'locked' },
    { screen: 'lockout.cause', answer: 'password' },
    { screen: 'lockout.reset', answer: 'failed' },
    { screen: 'reset.trouble', answer: 'still-fails' },
    { screen: 'reset.still-fails', answer: 'locked' },
    { screen: 'lockout.wait', answer: 'cannot-wait' },
  ],
  'whose security code does not come': [
    { screen: 'start.trouble', answer: 'code' },
    { screen: 'security-code.trouble', answer: 'not-come' },
    { screen: 'security-code.channel', answer: 'text' },
    { screen: 'security-code.text', answer: 'failed' },
    { screen: 'security-code.other-channel', answer: 'failed' },
    { screen: 'security-code.proof', answer: 'contact-support' },
    { screen: 'support.who', answer: 'me' },
  ],
  'whose portal is down': [
    { screen: 'start.trouble', answer: 'outage' },
    { screen: 'outage.what', answer: 'maintenance' },
    { screen: 'outage.maintenance', answer: 'still-down' },
    { screen: 'outage.retry', answer: 'failed' },
    { screen: 'outage.fresh', answer: 'failed' },
  ],
};

/** A screen, and what is said there; on the last one nothing. */
export interface Stop {
  screen: Screen;
  answer?: string;
}

/** The screens of a journey, as the flow leads through them. */
export function stopsOf(steps: readonly Step[]): Stop[] {
  let snapshot = firstSnapshot(lakeside);
  const stops = steps.map(({ screen: id, answer }) => {
    const screen = screenOf(snapshot);
    const next = follow(snapshot, answer);
    if (screen.id !== id || !next) throw new Error(`${screen.id}: not ${id} ${answer}`);
    snapshot = next;
    return { screen, answer };
  });
  return [...stops, { screen: screenOf(snapshot) }];
}
