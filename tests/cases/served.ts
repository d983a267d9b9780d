import { activationRows } from './activation.ts';
import { codeWaysRows } from './code-ways.ts';
import { deviceRows } from './device.ts';
import { elsewhereRows } from './elsewhere.ts';
import { lockoutRows } from './lockout.ts';
import { outageRows } from './outage.ts';
import { personRows } from './person.ts';
import { proxyRows } from './proxy.ts';
import { resetRows } from './reset.ts';
import type { Row } from './row.ts';
import { securityCodeRows } from './security-code.ts';
import { signInRows } from './sign-in.ts';
import { signUpRows } from './sign-up.ts';
import { supportRows } from './support.ts';

/** Every published case, and how somebody in it is helped. */
export const served: readonly Row[] = [
  ...activationRows,
  ...codeWaysRows,
  ...deviceRows,
  ...elsewhereRows,
  ...lockoutRows,
  ...outageRows,
  ...personRows,
  ...proxyRows,
  ...resetRows,
  ...securityCodeRows,
  ...signInRows,
  ...signUpRows,
  ...supportRows,
].sort((a, b) => a.case.localeCompare(b.case));
