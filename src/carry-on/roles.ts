import { tells, type Role } from '../flow/role.ts';

/** Who may be helped, where it is not whoever reads this. */
export const roles = [...new Set(Object.values(tells))].filter(
  (role): role is Role => role !== 'patient',
);
