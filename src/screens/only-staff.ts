import type { guards } from '../flow/guards.ts';
import type { WizardContext } from '../flow/context.ts';
import { wizardMachine } from '../flow/machine.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';

type OrganisationGuard = Extract<keyof typeof guards, `org${string}`>;

/** The rules under which nobody but staff can help: where they do not hold, no screen says so. */
export const grounds: Readonly<Partial<Record<ScreenId, OrganisationGuard>>> = {
  'password.by-staff': 'orgNoSelfReset',
  'lockout.staff': 'orgLockNeedsStaff',
  'contact-details.ask-staff': 'orgCodeChangeNeedsStaff',
};

/** Whether an organisation's rules leave a screen to staff alone. */
export function isOnlyForStaff(screen: ScreenId, organisation: Organisation): boolean {
  const ground = grounds[screen];
  if (ground === undefined) return false;
  const decide = wizardMachine().implementations.guards[ground] as (typeof guards)[typeof ground];
  return decide({ context: { organisation } as WizardContext });
}
