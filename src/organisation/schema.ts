import * as v from 'valibot';
import { deskNames } from './desks.ts';
import { message, note } from './notes.ts';
import { noticeRules } from './notices.ts';
import { hours } from './opening/schema.ts';
import { signInRules } from './rules.ts';
import {
  age,
  ages,
  characters,
  colour,
  date,
  duration,
  emailAddress,
  emergencyNumber,
  extension,
  flag,
  formPlace,
  group,
  idleTime,
  language,
  oneOf,
  phone,
  rule,
  sendingWay,
  shortNumber,
  some,
  text,
  way,
  webAddress,
  word,
} from './values.ts';

const line = { phone: rule(phone), extension: rule(extension) };
const desk = group({ ...line, hours: rule(hours) });
const desks = Object.fromEntries(deskNames.map((name) => [name, desk])) as Record<
  (typeof deskNames)[number],
  typeof desk
>;

/**
 * The rules of one health system, as it writes them in `public/orgs/<id>.json`.
 *
 * Every rule may be `"unknown"`, which is also what a rule left out means: Doorstep then asks, or
 * advises what is safe either way. The rules, and why they differ, are described in
 * docs/organisation.md.
 */
export const organisationSchema = v.strictObject({
  $schema: v.optional(text),
  name: text,
  portal: v.strictObject({
    name: text,
    address: rule(webAddress),
    app: rule(text),
    devices: rule(some(text)),
    browsers: rule(some(text)),
    notBrowsers: rule(some(text)),
    sharedLogin: rule(flag),
    contactsApart: rule(flag),
    sisters: rule(some(text)),
    usedBy: rule(some(text)),
    places: rule(some(text)),
    oldUntil: rule(text),
    notMoved: rule(some(text)),
  }),
  checked: rule(date),
  colour: rule(colour),
  languages: rule(some(text)),
  helpLinks: rule(v.record(language, webAddress)),
  emergency: rule(emergencyNumber),
  idle: rule(idleTime),
  quickExit: rule(webAddress),

  ...signInRules,

  contacts: group({
    emailInside: rule(flag),
    phoneInside: rule(flag),
    changeTakes: rule(duration),
    changeByStaff: rule(flag),
    newsAt: rule(text),
    detailsKeptBy: rule(text),
    detailsPhone: rule(phone),
    detailsPage: rule(webAddress),
    detailsFollow: rule(flag),
  }),

  proxy: group({
    offered: rule(flag),
    adultAccess: rule(flag),
    patientNeedsAccount: rule(flag),
    formAt: rule(some(formPlace)),
    formSentBy: rule(some(sendingWay)),
    adultFormAt: rule(some(formPlace)),
    adultFormSentBy: rule(some(sendingWay)),
    formInApp: rule(flag),
    formPage: rule(webAddress),
    formTo: rule(text),
    begins: rule(text),
    childExpires: rule(v.union([word('never'), duration])),
    childUntil: rule(v.union([word('none'), age])),
    teen: rule(oneOf(['none', 'limited', 'full'])),
    teenFrom: rule(age),
    teenMayAgree: rule(flag),
    review: rule(v.union([word('none'), ages])),
    ends: rule(age),
    adultExpires: rule(v.union([word('never'), duration])),
    guardianExpires: rule(v.union([word('never'), duration])),
    renewedBy: rule(oneOf(['patient', 'caregiver'])),
    papers: rule(some(text)),
    acceptStep: rule(oneOf(['none', 'birth-date'])),
    codeGoesTo: rule(oneOf(['patient', 'caregiver'])),
    nonPatients: rule(flag),
    ways: rule(some(way)),
    wait: rule(duration),
    samePractice: rule(flag),
    bothParents: rule(flag),
    stepParent: rule(oneOf(['allowed', 'with-parent', 'none'])),
    lacks: rule(some(text)),
    lacksOpenedBy: rule(text),
  }),

  session: group({ idle: rule(duration), oneDevice: rule(flag) }),
  inactivity: group({
    closesAfter: rule(duration),
    comesBackBy: rule(oneOf(['sign-up', 'staff'])),
    reopenedBy: rule(oneOf(['patient', 'staff', 'sign-up'])),
  }),
  sso: group({
    names: rule(some(text)),
    ownLoginToo: rule(flag),
    page: rule(webAddress),
    withdrawn: rule(some(text)),
    sameRecord: rule(flag),
    keptBy: rule(text),
    withRecord: rule(some(text)),
    withoutRecord: rule(some(text)),
  }),
  geoBlocking: rule(flag),
  app: group({
    listedAs: rule(text),
    addClinicAt: rule(text),
    clinicCode: rule(text),
    notListedIn: rule(some(text)),
    withdrawn: rule(some(text)),
    replacedBy: rule(text),
    minIos: rule(text),
    minAndroid: rule(text),
    firstLoginOnWeb: rule(flag),
    lessThanWeb: rule(flag),
    pinDigits: rule(characters),
    onePerson: rule(flag),
    ownLogin: rule(flag),
    ownLoginAt: rule(text),
  }),
  security: group({
    accessHistory: rule(flag),
    fraudDesk: rule(text),
    fraudPhone: rule(phone),
    fraudPage: rule(webAddress),
    forwardTexts: rule(shortNumber),
    forwardEmails: rule(emailAddress),
  }),

  access: group({ formatsAt: rule(text) }),

  support: group({
    ...line,
    phoneIs: rule(text),
    afterHoursPhone: rule(phone),
    fallbackPhone: rule(phone),
    staffPhone: rule(phone),
    tty: rule(phone),
    interpreterFree: rule(flag),
    menuOption: rule(text),
    email: rule(emailAddress),
    page: rule(webAddress),
    hours: rule(hours),
    answerWithin: rule(duration),
    accessibility: rule(text),
  }),
  ...desks,
  visitWithoutSignIn: rule(flag),

  notices: noticeRules,
  notes: rule(some(note)),
  messages: rule(some(message)),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
export type { Hours } from './opening/schema.ts';
export type Unknown = 'unknown';
