import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';

type Ground = (organisation: Organisation) => boolean;

/** The rules under which nobody but staff can help: where they do not hold, no screen says so. */
export const grounds: Readonly<Partial<Record<ScreenId, Ground>>> = {
  'password.by-staff': ({ recovery }) => recovery.selfService === false,
  'lockout.staff': ({ lockout: { lasts, resetUnlocks, unlockByEmail, staffCanUnlock } }) =>
    lasts === 'never' &&
    resetUnlocks === false &&
    unlockByEmail !== true &&
    staffCanUnlock !== false,
  'contact-details.ask-staff': ({ securityCode }) => securityCode.changeNeeds === 'staff',
};

/** Whether an organisation's rules leave a screen to staff alone. */
export const isOnlyForStaff = (screen: ScreenId, organisation: Organisation): boolean =>
  grounds[screen]?.(organisation) ?? false;
