import { readings, type Rules } from './readings.ts';

const everywhere = 'so everywhere';
const aboutSource = 'about the source';
const looksUp = 'a message that every user of that service sees alike';

/** Facts that are no rule of an organisation, each with the reason. */
export const notRules: Readonly<Record<string, string>> = {
  action: `${everywhere}: whoever was cheated calls first`,
  age_range: 'the ages of those whom the case is about, and no limit',
  authenticator_cost: `${everywhere}: a code app costs nothing`,
  backup_code_single_use: `${everywhere}: each backup code works once`,
  cause: `${everywhere}: a wrong clock makes a sign-in fail`,
  check: `${everywhere}: junk mail and the settings for messages`,
  codes_per_profile: `${everywhere}: of several codes, the one with your name`,
  confidence: aboutSource,
  device_transfer: `${everywhere}: a new phone is set up while the old one is at hand`,
  email_unshared: `${everywhere}: an email address that nobody else reads`,
  error_text: aboutSource,
  give_support: `${everywhere}: support is told the code and the time`,
  historical: aboutSource,
  idme_error: looksUp,
  idv_reverify: `${everywhere}: an ID has to be still good`,
  incapacitated_patient_own_account: `${everywhere}: nobody signs up in the patient’s place`,
  ios: `${everywhere}: a phone may change the dashes and quotes of a code`,
  language: aboutSource,
  match: `${everywhere}: details are typed as they stand in the record`,
  meaning: `${everywhere}: whoever reads "expired" is asked whether they used it before`,
  mfa_code: `${everywhere}: only the newest code counts`,
  mfa_fallback: `${everywhere}: another way that the page offers may be used`,
  mfa_option_missing: `${everywhere}: a way that is not offered has nothing on file`,
  mfa_sms_requires: `${everywhere}: a code by text needs a mobile number on file`,
  nhs_error: looksUp,
  notification_link: `${everywhere}: the portal is opened by its own address`,
  outage_days: 'one outage that is over',
  page_reviewed: aboutSource,
  passkey: `${everywhere}: a passkey that is gone is made anew`,
  pin_scope: `${everywhere}: a PIN belongs to the device on which it was made`,
  proxy_requires_own_login: `${everywhere}: a caregiver uses a login of their own`,
  requires: `${everywhere}: what a browser, a camera or a message needs`,
  resend: `${everywhere}: a page that was closed needs a new code`,
  revoked_on: `${everywhere}: current papers settle who may have access`,
  short_codes: `${everywhere}: a link in a text is not followed`,
  signin_link: `${everywhere}: a sign-in link works for one visit`,
  subtopic: aboutSource,
  support_channel: 'an email desk without its address; an address is support.email',
  support_lines: 'a second line without its number; a number is support.staffPhone',
  texts: `${everywhere}: a link in a text is not followed`,
  try: `${everywhere}: another browser, the app or the web`,
  uncertain: aboutSource,
  va_error: looksUp,
  vendor_cannot_reset: `${everywhere}: the maker of a portal has no patients’ accounts`,
};

/** The rules of both; where both say something, lists are joined and the other counts. */
export function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  if (typeof one !== 'object' || typeof other !== 'object' || Array.isArray(other)) return other;
  const all = { ...one } as Rules;
  for (const [name, value] of Object.entries(other as Rules)) {
    all[name] = name in all ? merged(all[name], value) : value;
  }
  return all;
}

export function factOf(fact: string): { key: string; value: string } {
  const [, key, value] = /^(\w+)=(.*)$/.exec(fact)!;
  return { key: key!, value: value! };
}

/** What published facts say of an organisation, in the shape of its file. */
export function rulesOf(facts: readonly string[]): Rules {
  return facts.reduce<Rules>((rules, fact) => {
    const { key, value } = factOf(fact);
    const read = readings[key];
    return read ? (merged(rules, read(value)) as Rules) : rules;
  }, {});
}
