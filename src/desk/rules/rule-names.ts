import { namesIn } from '../../organisation/rule-names.ts';
import { valueAt } from '../../organisation/value-at.ts';
import { neutralStaff, type StaffRules } from './schema.ts';

/** Every rule for staff, by its place in the file: `powers.unlock`, `lines.vendor.phone`. */
export const staffRuleNames: readonly string[] = namesIn(neutralStaff);

/** The rules that a staff file leaves unknown. */
export const unknownStaffRules = (staff: StaffRules): string[] =>
  staffRuleNames.filter((name) => valueAt(staff, name) === 'unknown');
