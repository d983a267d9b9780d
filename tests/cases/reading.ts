export type Rules = Record<string, unknown>;
/** What a source's words amount to, as rules. */
export type Reading = (value: string) => Rules;

const yes = (value: string) => value === 'true';

/** Puts a value where a rule stands: `at('lockout.lasts', '20 minutes')`. */
export function at(rule: string, value: unknown): Rules {
  const [group, name] = rule.split('.') as [string, string?];
  return { [group]: name ? { [name]: value } : value };
}

/** How many characters: one number, or from and to. */
export const charactersOf = (value: string) => (value.includes('-') ? value : Number(value));

const as =
  (convert: (value: string) => unknown) =>
  (rule: string): Reading =>
  (value) =>
    at(rule, convert(value));
export const flag = as(yes);
export const no = as((value) => !yes(value));
export const number = as(Number);
export const characters = as(charactersOf);
export const text = as(String);
export const time =
  (rule: string, unit: string): Reading =>
  (value) =>
    at(rule, `${/\d+/.exec(value)![0]} ${unit}${/^\D*1\D*$/.test(value) ? '' : 's'}`);
/** What the source says, whatever the words: the rules that it amounts to. */
export const means =
  (rules: Rules): Reading =>
  () =>
    rules;
/** What each word that sources use amounts to. */
export const either =
  (words: Record<string, Rules>): Reading =>
  (value) =>
    words[value]!;
/** A list, each word of the source by ours; what has no word of ours stays as it is. */
export const list =
  (rule: string, words: Record<string, string> = {}): Reading =>
  (value) =>
    at(
      rule,
      value.split(/[,|]|\+(?=\w)/).map((word) => words[word] ?? word),
    );
export const ages =
  (rule: string): Reading =>
  (value) => {
    const [from, to] = value.split('-').map(Number);
    return at(rule, { from, to });
  };

export const channels = {
  sms: 'text',
  voice: 'call',
  totp: 'app',
  email_code: 'email',
  postal_mail: 'post',
};
export const details = {
  dob: 'birth-date',
  last4_ssn: 'ssn-last-four',
  nhs_number: 'health-number',
  uk_mobile: 'mobile',
  health_card_or_mrn: 'record-number-or-health-card',
  security_questions: 'security-answer',
};
export const languages = {
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
export function hoursOf(value: string): Rules {
  if (value === '24x7') return at('support.hours', 'always');
  const [, from, to, zone] = /^Mon-Fri ([\d:]+)-([\d:]+) ?(\w*)$/.exec(value)!;
  if (!zone) return {};
  const week = Object.fromEntries(weekdays.map((day) => [day, [[from, to]]]));
  return at('support.hours', { zone: zones[zone], week });
}

export const onlyStaffUnlock = {
  lockout: { lasts: 'never', resetUnlocks: false, staffCanUnlock: true },
};
/** From two to four business days: it can take as long as four. */
export const longest =
  (rule: string): Reading =>
  (value) =>
    at(rule, `${/(\d+)\D*$/.exec(value)![1]} working days`);
/** How a code comes, or in how many days. */
export const delivery: Reading = (value) =>
  /\d/.test(value)
    ? longest('activation.onlineWait')(value)
    : list('activation.delivery', channels)(value);
/** How often a date of birth may be wrong. */
export const birthDates: Reading = (value) => ({
  lockout: { attempts: Number(value), appliesTo: ['birth-date'] },
});

export const staffReopen = { inactivity: { comesBackBy: 'staff' } };
