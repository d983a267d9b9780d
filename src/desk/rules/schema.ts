import * as v from 'valibot';
import { screen } from '../../organisation/notes.ts';
import type { Organisation } from '../../organisation/schema.ts';
import {
  count,
  date,
  detail,
  extension,
  flag,
  group,
  oneOf,
  phone,
  rule,
  some,
  text,
  textOf,
} from '../../organisation/values.ts';

/** Things that a desk asks a caller for and no portal does. Their words are in src/desk/words. */
export const deskDetails = [
  'first-name',
  'address',
  'doctor',
  'last-visit',
  'insurance-number',
] as const;

/** A caller who is asked for one thing twice has told one thing. */
const details = v.pipe(
  some(oneOf([...detail.options, ...deskDetails])),
  v.check((list) => new Set(list).size === list.length, 'each detail once'),
);

/** Whom patients are told to ask, as far as a desk with this page can be meant. */
export const bodies = ['support', 'clinic', 'registration', 'records', 'plan'] as const;
export type Body = (typeof bodies)[number];

const reached = { phone: rule(phone), extension: rule(extension), hours: rule(text) };
const line = group(reached);
/** A line that callers may be put through to, or not. The others are for staff. */
const onward = group({ ...reached, callers: rule(flag) });

const status = v.strictObject({
  code: text,
  means: textOf(400),
  do: textOf(400),
  screen: v.optional(screen),
});

const staffNote = v.strictObject({ on: screen, text: textOf(400) });

/**
 * What only staff may know of one health system, beside the groups of the patients' file; no group has a name that
 * stands there too. docs/desk.md describes each rule.
 */
const staffRules = {
  desk: group({ answersFor: rule(some(oneOf(bodies))) }),
  verify: group({
    details: rule(details),
    least: rule(count),
    callBack: rule(flag),
    otherwise: rule(text),
  }),
  caregiver: group({
    mayBeTold: rule(oneOf(['proxy', 'consent', 'never'])),
    consentBy: rule(text),
  }),
  powers: group({
    unlock: rule(flag),
    newPassword: rule(flag),
    tellUsername: rule(flag),
    changeUsername: rule(flag),
    resetWord: rule(flag),
    resetSecondStep: rule(flag),
    sendLink: rule(flag),
    newActivationCode: rule(flag),
    changeEmail: rule(flag),
    changePhone: rule(flag),
    takeOffEmail: rule(flag),
    correctField: rule(flag),
    fieldName: rule(text),
    merge: rule(flag),
    unlink: rule(flag),
    reopen: rule(flag),
    accessOff: rule(flag),
    grantProxy: rule(flag),
  }),
  lines: group({
    secondLine: onward,
    identityDesk: onward,
    privacyOffice: line,
    interpreters: line,
    vendor: line,
  }),
  calls: group({ writeUp: rule(some(text)) }),
  statuses: rule(some(status)),
  staffNotes: rule(some(staffNote)),
};

/** The format in which staff files are written now, as each says in `format`. */
export const staffFormat = 1;

/** The rules for staff of one health system, as it writes them in `desk-orgs/<id>.json`. */
export const staffSchema = v.strictObject({
  $schema: v.optional(text),
  format: v.literal(staffFormat, `${staffFormat}, a whole number without quotation marks`),
  checked: rule(date),
  ...staffRules,
});

const onlyRules = v.object(staffRules);

export type StaffFile = v.InferOutput<typeof staffSchema>;
export type StaffRules = v.InferOutput<typeof onlyRules>;
export type DeskRules = Organisation & StaffRules;

/** Rules of which nothing is known: what holds where there is no staff file, or one that is wrong. */
export const neutralStaff: StaffRules = v.parse(onlyRules, {});

/** The rules in a staff file, without what it says of itself. */
export const rulesOf = (file: StaffFile): StaffRules => v.parse(onlyRules, file);

/** The rules of both files side by side, as sentences for staff name them. */
export const deskRules = (organisation: Organisation, staff: StaffRules): DeskRules => ({
  ...organisation,
  ...staff,
});
