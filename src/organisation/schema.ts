import * as v from 'valibot';
import { contrastProblem } from './colour.ts';

/**
 * The rules of one health system, as it writes them in `public/orgs/<id>.json`.
 *
 * Every rule may be `"unknown"`, which is also what a rule left out means: Doorstep then asks, or
 * advises what is safe either way. The rules, and why they differ, are described in docs/organisation.md.
 */

const unknown = v.literal('unknown');

/** A rule that may be unknown; left out, it is. */
function rule<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.union([unknown, schema]), 'unknown' as never);
}

/** A group of rules; left out, all of them are unknown. */
function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(v.strictObject(entries), {} as never);
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Write something here, or "unknown"'), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30));
const flag = v.boolean();

/** A length of time in words: "48 hours". Whole numbers; units as a person says them. */
export const durationPattern = /^([1-9]\d{0,3}) (minutes?|hours?|days?|working days?|weeks?|months?)$/;
const duration = v.pipe(
  v.string(),
  v.regex(durationPattern, 'Write a length of time such as "48 hours", "10 minutes" or "3 working days"'),
);

const phone = v.pipe(
  v.string(),
  v.regex(/^\+?[\d() .-]{3,24}$/, 'Write a phone number: digits, spaces, dots, dashes and brackets only'),
);
const webAddress = v.pipe(
  v.string(),
  v.url('Write a whole web address'),
  v.startsWith('https://', 'A web address starts with https://'),
);
const emailAddress = v.pipe(v.string(), v.email('Write an email address'));
const date = v.pipe(v.string(), v.isoDate('Write a date as year-month-day: 2026-11-23'));
const colour = v.pipe(
  v.string(),
  v.regex(/^#[\da-f]{6}$/i, 'Write a colour as # and six digits: #005ea5'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? contrastProblem(dataset.value) : undefined;
    if (problem) addIssue({ message: problem });
  }),
);

/** Ways in which a message or a code reaches somebody. */
const channel = v.picklist(['email', 'text', 'call', 'app', 'passkey', 'post', 'paper']);
/** Things that a portal asks for to know who somebody is. */
const detail = v.picklist([
  'username',
  'email',
  'birth-date',
  'surname',
  'postcode',
  'mobile',
  'record-number',
  'health-card',
  'ssn-last-four',
  'security-answer',
  'selfie',
]);
const some = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.minLength(1, 'Name at least one, or write "unknown"'));

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as 08:00'));
/** A closing time before the opening time is on the next day; "24:00" is the end of the day. */
const closing = v.union([time, v.literal('24:00')]);
const spans = v.array(v.strictTuple([time, closing]));
const zone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  }, 'Write a time zone by its full name: America/New_York'),
);

/** When a line is answered. Days left out are closed. Holidays are closed, or have hours of their own. */
const hours = v.union([
  v.literal('always'),
  v.strictObject({
    zone,
    week: v.strictObject({
      monday: v.optional(spans, []),
      tuesday: v.optional(spans, []),
      wednesday: v.optional(spans, []),
      thursday: v.optional(spans, []),
      friday: v.optional(spans, []),
      saturday: v.optional(spans, []),
      sunday: v.optional(spans, []),
    }),
    holidays: v.optional(v.array(v.strictObject({ date, open: v.optional(spans, []) })), []),
  }),
]);
const desk = group({ phone: rule(phone), hours: rule(hours) });

export const organisationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: text,
  portal: v.strictObject({
    name: text,
    address: rule(webAddress),
    app: rule(text),
  }),
  checked: rule(date),
  colour: rule(colour),
  languages: rule(some(text)),
  helpLinks: rule(v.record(v.string(), webAddress)),
  emergency: rule(v.pipe(v.string(), v.regex(/^\d{2,5}$/, 'Write the emergency number: 911'))),
  idle: rule(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(15))),

  lockout: group({
    attempts: rule(v.union([v.literal('none'), count])),
    minutes: rule(v.union([v.literal('auto'), v.literal('never'), count])),
    resetUnlocks: rule(flag),
    staffCanUnlock: rule(flag),
    unlockByEmail: rule(flag),
    knownDeviceWorks: rule(flag),
    warns: rule(flag),
    appliesTo: rule(
      some(
        v.picklist([
          'password',
          'security-answer',
          'birth-date',
          'code',
          'pin',
          'memorable-word',
          'identity',
          'reset',
        ]),
      ),
    ),
  }),

  activation: group({
    format: rule(v.picklist(['link', 'code', 'link-and-code', 'pin', 'letter'])),
    length: rule(count),
    lifetime: rule(duration),
    singleUse: rule(flag),
    linkThenCode: rule(flag),
    delivery: rule(some(channel)),
    wait: rule(duration),
    ways: rule(some(v.picklist(['online', 'phone', 'visit', 'desk', 'post']))),
    whoMayAsk: rule(text),
    selfSignup: rule(flag),
    inApp: rule(flag),
    verifiers: rule(some(detail)),
    verifyPhoneOnFile: rule(flag),
    minAge: rule(age),
    teenAccount: rule(v.union([v.literal('none'), v.strictObject({ from: age, to: age })])),
    emailConfirmation: rule(v.union([v.literal('none'), duration])),
  }),

  recovery: group({
    selfService: rule(flag),
    order: rule(v.picklist(['username-first', 'together'])),
    asks: rule(some(detail)),
    channels: rule(some(channel)),
    wait: rule(duration),
    waitByPost: rule(duration),
    linkLifetime: rule(duration),
    neverConfirms: rule(flag),
    withoutEmail: rule(v.picklist(['phone', 'security-answer', 'desk', 'none'])),
    answerCaseMatters: rule(flag),
    birthDateFormat: rule(text),
    costsIdentity: rule(flag),
    staffCanSetPassword: rule(flag),
    pauseAfter: rule(count),
    pauseMinutes: rule(count),
  }),

  messages: group({ sender: rule(text), subject: rule(text) }),

  username: group({
    is: rule(v.picklist(['username', 'email', 'portal-id'])),
    changeable: rule(flag),
    caseMatters: rule(flag),
    emailUnique: rule(flag),
  }),

  password: group({
    min: rule(count),
    max: rule(count),
    upperAndLower: rule(flag),
    number: rule(flag),
    symbol: rule(flag),
    notUsername: rule(flag),
    lastNotAgain: rule(count),
    expiresAfter: rule(duration),
  }),

  securityCode: group({
    channels: rule(some(channel)),
    lifetime: rule(duration),
    digits: rule(count),
    attempts: rule(v.union([v.literal('none'), count])),
    pauseMinutes: rule(count),
    mandatory: rule(flag),
    mandatoryFrom: rule(date),
    optOut: rule(v.picklist(['turn-off', 'skip', 'none'])),
    trustLifetime: rule(v.union([v.literal('none'), duration])),
    trustScope: rule(v.picklist(['device', 'browser', 'address'])),
    changeNeeds: rule(v.picklist(['old-number', 'sign-in', 'staff'])),
    backupCodes: rule(v.union([v.literal('none'), count])),
    biometricSkips: rule(flag),
    wait: rule(duration),
  }),

  identity: group({
    by: rule(some(text)),
    otherWays: rule(some(v.picklist(['online', 'phone', 'desk', 'post', 'code']))),
    attempts: rule(count),
    retryAfter: rule(duration),
    resultWithin: rule(duration),
    requires: rule(text),
  }),

  proxy: group({
    childUntil: rule(age),
    teen: rule(v.picklist(['none', 'limited', 'full'])),
    teenFrom: rule(age),
    ends: rule(age),
    adultExpires: rule(v.union([v.literal('never'), duration])),
    renewedBy: rule(v.picklist(['patient', 'caregiver'])),
    papers: rule(some(text)),
    acceptStep: rule(v.picklist(['none', 'birth-date'])),
    ways: rule(some(v.picklist(['online', 'phone', 'visit', 'desk', 'post']))),
    wait: rule(duration),
    samePractice: rule(flag),
    stepParent: rule(v.picklist(['allowed', 'with-parent', 'none'])),
  }),

  session: group({ idle: rule(duration), oneDevice: rule(flag) }),
  inactivity: group({ closesAfter: rule(duration), comesBackBy: rule(v.picklist(['sign-up', 'staff'])) }),
  sso: group({ names: rule(some(text)), ownLoginToo: rule(flag) }),
  geoBlocking: rule(flag),
  app: group({
    minIos: rule(text),
    minAndroid: rule(text),
    firstLoginOnWeb: rule(flag),
    lessThanWeb: rule(flag),
    pinDigits: rule(count),
  }),
  security: group({ accessHistory: rule(flag) }),

  support: group({
    phone: rule(phone),
    fallbackPhone: rule(phone),
    staffPhone: rule(phone),
    tty: rule(phone),
    menuOption: rule(text),
    email: rule(emailAddress),
    page: rule(webAddress),
    hours: rule(hours),
    answerWithin: rule(duration),
  }),
  careTeam: desk,
  mainLine: desk,
  recordsOffice: desk,
  registrationDesk: desk,
  billing: desk,
  visitWithoutSignIn: rule(flag),

  notices: group({
    statusPage: rule(webAddress),
    maintenance: rule(text),
    file: rule(flag),
  }),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Hours = v.InferOutput<typeof hours>;
export type Unknown = 'unknown';
