export type Rules = Record<string, unknown>;
type Reading = (value: string) => Rules;

const yes = (value: string) => value === 'true';

/** Puts a value where a rule stands: `at('lockout.lasts', '20 minutes')`. */
function at(rule: string, value: unknown): Rules {
  const [group, name] = rule.split('.') as [string, string?];
  return { [group]: name ? { [name]: value } : value };
}

/** How many characters: one number, or from and to. */
const charactersOf = (value: string) => (value.includes('-') ? value : Number(value));

const as =
  (convert: (value: string) => unknown) =>
  (rule: string): Reading =>
  (value) =>
    at(rule, convert(value));
const flag = as(yes);
const no = as((value) => !yes(value));
const number = as(Number);
const characters = as(charactersOf);
const text = as(String);
const time =
  (rule: string, unit: string): Reading =>
  (value) =>
    at(rule, `${/\d+/.exec(value)![0]} ${unit}${/^\D*1\D*$/.test(value) ? '' : 's'}`);
/** What the source says, whatever the words: the rules that it amounts to. */
const means =
  (rules: Rules): Reading =>
  () =>
    rules;
/** What each word that sources use amounts to. */
const either =
  (words: Record<string, Rules>): Reading =>
  (value) =>
    words[value]!;
/** A list, each word of the source by ours; what has no word of ours stays as it is. */
const list =
  (rule: string, words: Record<string, string> = {}): Reading =>
  (value) =>
    at(
      rule,
      value.split(/[,|]|\+(?=\w)/).map((word) => words[word] ?? word),
    );
const ages =
  (rule: string): Reading =>
  (value) => {
    const [from, to] = value.split('-').map(Number);
    return at(rule, { from, to });
  };

const channels = { sms: 'text', totp: 'app', email_code: 'email', postal_mail: 'post' };
const details = {
  dob: 'birth-date',
  last4_ssn: 'ssn-last-four',
  nhs_number: 'health-number',
  uk_mobile: 'mobile',
  health_card_or_mrn: 'record-number-or-health-card',
  security_questions: 'security-answer',
};
const languages = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  ht: 'Haitian Creole',
  pt: 'Portuguese',
  ru: 'Russian',
  zh: 'Chinese',
};
const zones: Record<string, string> = { PT: 'America/Los_Angeles', MT: 'America/Edmonton' };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** `Mon-Fri 07:30-17:00 PT`; hours that name no zone are left out, since nobody could tell when they are. */
function hoursOf(value: string): Rules {
  if (value === '24x7') return at('support.hours', 'always');
  const [, from, to, zone] = /^Mon-Fri ([\d:]+)-([\d:]+) ?(\w*)$/.exec(value)!;
  if (!zone) return {};
  const week = Object.fromEntries(weekdays.map((day) => [day, [[from, to]]]));
  return at('support.hours', { zone: zones[zone], week });
}

const onlyStaffUnlock = {
  lockout: { lasts: 'never', resetUnlocks: false, staffCanUnlock: true },
};
const staffReopen = { inactivity: { comesBackBy: 'staff' } };

/** How each fact that a source gives stands in an organisation's file. */
export const readings: Readonly<Record<string, Reading>> = {
  access_per_practice: flag('portal.sharedLogin'),
  account_id_chars: (value) =>
    at('activation.parts', [`an account ID of ${value.replace('-', ' to ')} characters`]),
  account_per_org: no('portal.sharedLogin'),
  account_reset_wait_hours: (value) => ({
    recovery: { newAccount: 'after-deleting', newAccountWait: `${value} hours` },
  }),
  account_universal: flag('portal.sharedLogin'),
  activation_code_days: (value) => ({ activation: { format: 'code', lifetime: `${value} days` } }),
  activation_code_format: means({ activation: { format: 'pin', length: 4 } }),
  activation_code_length: characters('activation.length'),
  activation_code_single_use: flag('activation.singleUse'),
  activation_delivery: list('activation.delivery', channels),
  activation_email_minutes: time('activation.wait', 'minute'),
  activation_link_days: (value) => ({ activation: { format: 'link', lifetime: `${value} days` } }),
  activation_link_hours: (value) => ({
    activation: { format: 'link', lifetime: `${value} hours` },
  }),
  activation_requires: either({
    'current_patient+email': at('activation.whoMayAsk', 'a patient with an email address'),
    email_confirmation: at('activation.emailConfirmation', 'needed'),
  }),
  activation_verifiers: list('activation.verifiers', details),
  activity_reset_hours: time('lockout.lasts', 'hour'),
  agent_action: either({
    reset_2fa: at('securityCode.changeNeeds', 'staff'),
    // What staff do in their own pages, and no rule of how somebody signs in.
    change_email: {},
    merge: {},
  }),
  agent_can_set_password: flag('recovery.staffCanSetPassword'),
  app_passcode_digits: characters('app.pinDigits'),
  app_subset_of_web: flag('app.lessThanWeb'),
  audit_history: means(at('security.accessHistory', true)),
  backup_codes: number('securityCode.backupCodes'),
  biometric_skips_mfa: flag('securityCode.biometricSkips'),
  browsers: (value) => at('portal.browsers', value.replaceAll('+', ' or later').split(',')),
  concurrent_app_devices: means(at('session.oneDevice', true)),
  deactivated_by: means(at('recovery.costsIdentity', true)),
  device_trust: time('securityCode.trustLifetime', 'hour'),
  device_trust_days: time('securityCode.trustLifetime', 'day'),
  disabled_by: means(staffReopen),
  divorced_parents: means(at('proxy.bothParents', true)),
  dob_format_register: means(
    at('activation.birthDateFormat', 'month/day/year, such as 04/09/1961'),
  ),
  dob_format_reset: means(
    at('recovery.birthDateFormat', 'year, month and day without spaces, such as 19610409'),
  ),
  email_unique: flag('username.emailUnique'),
  email_verify_hours: time('activation.emailConfirmation', 'hour'),
  first_login: means(at('app.firstLoginOnWeb', true)),
  guardianship_expires: text('proxy.guardianExpires'),
  id_requirement: means(at('identity.requires', 'a photo ID of this province')),
  idv_lockout_hours: time('identity.retryAfter', 'hour'),
  idv_max_attempts: number('identity.attempts'),
  idv_result_hours: time('identity.resultWithin', 'hour'),
  idv_vendor: list('identity.by', { Experian: 'questions from Experian' }),
  kba_source: means(at('identity.by', ['questions from public records'])),
  languages: list('languages', languages),
  legacy_login_requires: (value) => at('sso.withdrawn', [`the old login without a ${value}`]),
  letter: means(at('activation.format', 'letter')),
  linkage_key_chars: (value) => ({ activation: { format: 'letter', length: value } }),
  lockout_attempts: number('lockout.attempts'),
  lockout_auto_unlock: means(at('lockout.lasts', 'by itself')),
  lockout_minutes: time('lockout.lasts', 'minute'),
  lockout_unlock: means(onlyStaffUnlock),
  message_ambiguous: means(at('lockout.tells', false)),
  mfa_attempts: number('securityCode.attempts'),
  mfa_change_requires: means(at('securityCode.changeNeeds', 'old-number')),
  mfa_channels: list('securityCode.channels', channels),
  mfa_code_digits: characters('securityCode.digits'),
  mfa_code_interval_seconds: time('securityCode.lifetime', 'second'),
  mfa_code_minutes: time('securityCode.lifetime', 'minute'),
  mfa_delivery_wait_minutes: time('securityCode.wait', 'minute'),
  mfa_optional: no('securityCode.mandatory'),
  mfa_optout: either({
    allowed: at('securityCode.optOut', 'turn-off'),
    skip_for_now: at('securityCode.optOut', 'skip'),
  }),
  mfa_required: flag('securityCode.mandatory'),
  min_android: text('app.minAndroid'),
  min_ios: text('app.minIos'),
  no_email_option: means({
    activation: { delivery: ['paper'] },
    recovery: { withoutEmail: 'desk' },
  }),
  no_email_recovery: either({
    phone: at('recovery.withoutEmail', 'phone'),
    security_questions: at('recovery.withoutEmail', 'security-answer'),
  }),
  nonpatient_account: flag('activation.selfSignup'),
  one_account_per_person: means(at('recovery.newAccount', 'replaces')),
  passcode_digits: (value) => ({ activation: { format: 'pin', length: charactersOf(value) } }),
  password_max: number('password.max'),
  password_min: number('password.min'),
  password_no_username_substring: (value) =>
    at('password.also', [`no ${value} characters in a row from your username`]),
  password_not_equal_username: flag('password.notUsername'),
  personal_key_chars: (value) => ({ recovery: { costsIdentity: true, keyLength: Number(value) } }),
  phone: text('support.phone'),
  poa_docs_required: means(at('proxy.papers', ['a power of attorney', 'guardianship papers'])),
  portal_13_17: means({
    activation: { teenAccount: 'none' },
    proxy: { teen: 'none', teenFrom: 13 },
  }),
  portal_via: means({ sso: { names: ['your province account'], ownLoginToo: false } }),
  previously_used_device_can_login: flag('lockout.knownDeviceWorks'),
  proxy_ends_age: number('proxy.ends'),
  proxy_limited_from_age: (value) => ({ proxy: { teen: 'limited', teenFrom: Number(value) } }),
  proxy_limits: (value) => at('proxy.lacks', value.replace('no ', '').split(',')),
  proxy_pending_requires: means(at('proxy.acceptStep', 'birth-date')),
  proxy_processing: time('proxy.wait', 'week'),
  proxy_review_age: ages('proxy.review'),
  proxy_same_practice: flag('proxy.samePractice'),
  proxy_via: means(at('proxy.ways', ['care-team'])),
  reactivation: either({
    service_desk: staffReopen,
    reverify_identity: at('recovery.costsIdentity', true),
  }),
  record_vs_login_contacts: means(at('portal.contactsApart', true)),
  recovery: means(at('recovery.selfService', true)),
  recovery_channel: list('recovery.channels', channels),
  recovery_inputs: list('recovery.asks', details),
  recovery_method: list('recovery.asks', details),
  recovery_order: means(at('recovery.order', 'username-first')),
  reset_email_requires: means({ recovery: { asks: ['username'], neverConfirms: true } }),
  reset_letter_days: time('recovery.waitByPost', 'day'),
  reset_unlocks: flag('lockout.resetUnlocks'),
  security_answer_case_sensitive: flag('recovery.answerCaseMatters'),
  security_question_attempts: (value) => ({
    lockout: { attempts: Number(value), appliesTo: ['security-answer'] },
  }),
  self_signup_in_app: flag('activation.inApp'),
  session_idle_minutes: time('session.idle', 'minute'),
  sso_password: means(at('sso.names', ['Google', 'Yahoo'])),
  staff_can_unlock: flag('lockout.staffCanUnlock'),
  stage: means(at('identity.by', ['questions about the past'])),
  status_page: (value) => at('notices.statusPage', `https://${value}/`),
  stepparent_requires: means(at('proxy.stepParent', 'with-parent')),
  support_hours: hoursOf,
  support_phone: text('support.phone'),
  support_route: (value) => at('support.menuOption', value.split('option ')[1]),
  support_sla: text('support.answerWithin'),
  teen_account_range: ages('activation.teenAccount'),
  temp_passcode_days: time('activation.lifetime', 'day'),
  trust_broken_by: means(at('securityCode.trustScope', 'address')),
  tty: text('support.tty'),
  under13_account: means(at('activation.minAge', 13)),
  unlock: means(onlyStaffUnlock),
  username_case_sensitive: flag('username.caseMatters'),
  username_changeable: flag('username.changeable'),
  username_default: text('username.is'),
  users_per_device: means(at('app.onePerson', true)),
  verify: means(at('activation.verifyPhoneOnFile', true)),
  warns_before_lock: flag('lockout.warns'),
  workaround: text('identity.otherWays'),
};
