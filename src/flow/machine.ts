import { access } from '../paths/access.ts';
import { activation } from '../paths/activation.ts';
import { lockout } from '../paths/lockout.ts';
import { lookup } from '../paths/lookup.ts';
import { toStart } from '../paths/routes.ts';
import { outage } from '../paths/outage.ts';
import { password } from '../paths/password.ts';
import { rejected } from '../paths/rejected.ts';
import { reset } from '../paths/reset.ts';
import { securityCode } from '../paths/security-code.ts';
import { signedIn } from '../paths/signed-in.ts';
import { start } from '../paths/start.ts';
import { support } from '../paths/support.ts';
import { username } from '../paths/username.ts';
import { signIn } from '../paths/sign-in.ts';
import { device } from '../paths/device.ts';
import { sso } from '../paths/sso.ts';
import { proxy } from '../paths/proxy.ts';
import { identity } from '../paths/identity.ts';
import { contactDetails } from '../paths/contact-details.ts';
import { portal } from '../paths/portal.ts';
import { security } from '../paths/security.ts';
import { freshContext } from './context.ts';
import type { RootEvent } from './screen.ts';
import { wizard } from './setup.ts';

export const paths = {
  start,
  rejected,
  password,
  username,
  reset,
  activation,
  lockout,
  'security-code': securityCode,
  outage,
  'sign-in': signIn,
  device,
  sso,
  proxy,
  identity,
  'contact-details': contactDetails,
  portal,
  security,
  access,
  support,
  'signed-in': signedIn,
  lookup,
};

export type PathName = keyof typeof paths;

/** Where it leads what can be said on every screen. */
const everywhere = {
  'contact-support': '#wizard.support',
  'without-portal': '#wizard.access.without-portal',
  'no-time': '#wizard.access.without-portal',
  caller: '#wizard.support.caller',
  message: '#wizard.lookup',
  'start-again': toStart,
  'cannot-help': '#wizard.support.cannot-help',
  'hand-over': '#wizard.support.checklist',
  // What was tried and what is waited for stay counted; whatever follows is taken as said.
  found: '#wizard.start',
} as const satisfies Record<RootEvent, unknown>;

const makeMachine = () =>
  wizard.createMachine({
    id: 'wizard',
    context: ({ input }) => freshContext(input),
    initial: 'start',
    on: { ...everywhere, 'carried.*': { actions: 'takeOver' } },
    states: paths,
  });

export type WizardMachine = ReturnType<typeof makeMachine>;

let made: WizardMachine | undefined;

/** Made when it is first asked for: a slow phone needs a tenth of a second, and has to hear taps meanwhile. */
export const wizardMachine = (): WizardMachine => (made ??= makeMachine());
