import type { Rules } from './reading.ts';
import { readings } from './readings.ts';

const everywhere = 'so everywhere';
const aboutSource = 'about the source';
const looksUp = 'a message that every user of that service sees alike';
const oneFault = 'what one fault did; the next one is another';
const aCard = 'a rule of one country’s card, and of no portal';
const aSignIn = 'whose account signs people in there; a portal names its own in sso.names';

/** Facts that are no rule of an organisation, each with the reason. */
export const notRules: Readonly<Record<string, string>> = {
  account_locked: `${everywhere}: a stop of resets is no lock`,
  action: `${everywhere}: what is done first, such as a call or another email`,
  activation_code_case_sensitive: `${everywhere}: a code that is typed as it is printed is right`,
  age_13_15: `${everywhere}: a teenager asks the clinic for the sign-up details`,
  age_range: 'the ages of those whom the case is about, and no limit',
  agency_can_override: `${everywhere}: what another company checks, staff may not be able to change`,
  agent_check: `${everywhere}: staff look for a login that is there already`,
  app: aboutSource,
  assistive: 'what the person uses, and no rule',
  authenticator_cost: `${everywhere}: a code app costs nothing`,
  backup_code_single_use: `${everywhere}: each backup code works once`,
  card_years: aCard,
  cause: `${everywhere}: what can be behind it, such as a wrong clock or an old email`,
  central_account_separate: `${everywhere}: an account with the maker of a portal may be apart from that of a clinic`,
  certificate_years: aCard,
  changing_browser_helps: oneFault,
  check: `${everywhere}: junk mail, the settings for messages, and what a browser fills in`,
  codes_per_profile: `${everywhere}: of several codes, the one with your name`,
  codes_sent: oneFault,
  confidence: aboutSource,
  confirm_link: `${everywhere}: a link that confirms an email works once`,
  country: aboutSource,
  deceased_access: `${everywhere}: nobody signs in as somebody who has died`,
  device_binding_months: `${everywhere}: an app may want the card again after a time`,
  device_transfer: `${everywhere}: a new phone is set up while the old one is at hand`,
  email_change_needs_staff_approval: oneFault,
  email_unshared: `${everywhere}: an email address that nobody else reads`,
  error_text: aboutSource,
  fails_with: `${everywhere}: some browsers do not lead back to an app`,
  first_time_right: aboutSource,
  fix: `${everywhere}: a link to a record can be made anew from the account outside`,
  fix_by: `${everywhere}: support has a wrong email put right`,
  full_page_sign_in: `${everywhere}: a sign-in page has an address of its own`,
  gillick_assessment: `${everywhere}: a clinic may want to talk with a teenager first`,
  give_support: `${everywhere}: support is told the code and the time`,
  historical: aboutSource,
  idme_error: looksUp,
  idp: aSignIn,
  idp_alternative: aSignIn,
  idp_failing: aSignIn,
  idv_reverify: `${everywhere}: an ID has to be still good`,
  in_person_started_hides_mail: `${everywhere}: a way that was begun can hide the others`,
  incapacitated_patient_own_account: `${everywhere}: nobody signs up in the patient’s place`,
  insurance_grace_months: aCard,
  ios: `${everywhere}: a phone may change the dashes and quotes of a code`,
  ivc: `${everywhere}: a code stops after some time`,
  keyboard_focus_leaves_popup: oneFault,
  language: aboutSource,
  login_grace_months: aCard,
  looks_like: oneFault,
  mail_scanner: `${everywhere}: a mail filter may open a link before the person does`,
  masked_with: `${everywhere}: stars hide a part of an address`,
  match: `${everywhere}: details are typed as they stand in the record`,
  meaning: `${everywhere}: whoever reads "expired" is asked whether they used it before`,
  mfa_code: `${everywhere}: only the newest code counts`,
  mfa_fallback: `${everywhere}: another way that the page offers may be used`,
  mfa_option_missing: `${everywhere}: a way that is not offered has nothing on file`,
  mfa_requires: `${everywhere}: a portal needs the internet`,
  mfa_sms_requires: `${everywhere}: a code by text needs a mobile number on file`,
  must_match: aSignIn,
  never_ask: `${everywhere}: a message that presses is given nothing`,
  new_account_needs: aSignIn,
  new_email_works: oneFault,
  newest_code_rule: oneFault,
  nfc_required: `${everywhere}: a device has to be able to read a card`,
  nhs_error: looksUp,
  notification_link: `${everywhere}: the portal is opened by its own address`,
  old_email_works: oneFault,
  old_secret: `${everywhere}: an update can put a password in the place of a PIN`,
  org_list: `${everywhere}: a place that is not in an app’s list has a website of its own`,
  other_site_still_works: aboutSource,
  outage_days: 'one outage that is over',
  page_reviewed: aboutSource,
  passkey: `${everywhere}: a passkey that is gone is made anew`,
  passkey_confusion: `${everywhere}: a passkey mostly opens with a face, a finger or a screen lock`,
  passkey_scope: `${everywhere}: a finger or face may stay on the old phone`,
  password_off: `${everywhere}: support may turn a password on again`,
  patient_side_fix: oneFault,
  phone_photo_better_than_upload: `${everywhere}: a photo is taken of the card itself`,
  pin_scope: `${everywhere}: a PIN belongs to the device on which it was made`,
  platform: aboutSource,
  portal: aboutSource,
  prepaid_allowed: `${everywhere}: another number of one’s own may be taken`,
  prepaid_may_fail_phone_check: `${everywhere}: a prepaid number may be refused`,
  product: aboutSource,
  profile_locked_after_verification: `${everywhere}: after a check, a name is often changed by staff alone`,
  proxy_independent_of_patient_status: `${everywhere}: access may stand apart from the patient’s own account`,
  proxy_requires_own_login: `${everywhere}: a caregiver uses a login of their own`,
  recover_screen_variants: `${everywhere}: of several accounts, the one of this clinic`,
  reinstall_helps: `${everywhere}: an app is put in anew as the last thing`,
  renew_where: aCard,
  requires: `${everywhere}: what a browser, a camera or a message needs`,
  resend: `${everywhere}: a page that was closed needs a new code`,
  reset_helps: `${everywhere}: staff are told what was tried already`,
  reset_uses: `${everywhere}: a reset may go to the email on the login`,
  retry_when: aCard,
  revoked_on: `${everywhere}: current papers settle who may have access`,
  setting: `${everywhere}: a phone has to let an app open its own links`,
  short_codes: `${everywhere}: a link in a text is not followed`,
  shown: `${everywhere}: what is not hidden tells which address is meant`,
  sign_in_form: `${everywhere}: a full page can take the place of a small window`,
  signed_in_but_not_verified: aboutSource,
  signin_link: `${everywhere}: a sign-in link works for one visit`,
  staff_only: oneFault,
  status: 'what the system of one desk calls it',
  still_present_in: aboutSource,
  subtopic: aboutSource,
  support_after_hours:
    'a desk for other hours without its number; a number is support.afterHoursPhone',
  support_channel: 'an email desk without its address; an address is support.email',
  support_lines: 'a second line without its number; a number is support.staffPhone',
  texts: `${everywhere}: a link in a text is not followed`,
  took: oneFault,
  try: `${everywhere}: another browser, the app or the web`,
  uncertain: aboutSource,
  va_error: looksUp,
  valid_code: oneFault,
  vendor_cannot_reset: `${everywhere}: the maker of a portal has no patients’ accounts`,
  waiting_helps: `${everywhere}: what does not change is not waited for`,
  website_works: `${everywhere}: where the app fails, the website is used`,
  when: aboutSource,
  works_in: `${everywhere}: another browser may work`,
  works_with: `${everywhere}: another browser may work`,
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
  const [, key, value] = /^(\w+)[!<]?=(.*)$/.exec(fact)!;
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
