import type { OutcomeClass } from '../../flow/meta.ts';
import type { Screen, ScreenId } from '../../flow/screen.ts';
import { factsNeeded } from '../../i18n/placeholder.ts';
import type { Sentences } from '../../i18n/words-for.ts';
import { valueAt } from '../../organisation/value-at.ts';
import { bodies, type Body, type DeskRules, type StaffRules } from '../rules/schema.ts';

/** The screen that a caller sees, as far as it decides what staff are told. */
export type Seen = Pick<Screen, 'id'> & { outcome?: OutcomeClass };

const usual: readonly Body[] = ['support', 'clinic'];

/** Ends with staff whose page sends nobody to the desk on the phone: it is for staff themselves, or wants them in person. */
const sendNowhere: readonly ScreenId[] = [
  'access.staff',
  'identity.caller',
  'identity.in-person',
  'proxy.representative',
  'proxy.staff',
  'support.caller',
  'support.patient-desk',
];

/** Whom the page names where another desk can help; nobody where no desk of ours can be meant. */
const otherDesks: Readonly<Partial<Record<ScreenId, readonly Body[]>>> = {
  'activation.child': ['clinic'],
  'activation.teenager': ['clinic'],
  'activation.ask-age': ['clinic'],
  'lockout.message-pin': ['clinic', 'support'],
  'sso.their-password': [],
  'sso.provider': [],
  'sso.work': [],
  'proxy.child': ['registration', 'clinic'],
  'proxy.step-parent': ['registration', 'clinic'],
  'proxy.both-parents': ['registration', 'clinic'],
  'proxy.guardian': ['registration', 'clinic'],
  'proxy.relative': ['registration', 'clinic'],
  'proxy.teenager': ['clinic'],
  'proxy.form': ['clinic', 'plan', 'support'],
  'proxy.same-practice': ['clinic'],
  'proxy.cannot-agree': ['registration', 'clinic'],
  'proxy.not-for-carers': ['records', 'clinic'],
  'proxy.review': ['clinic'],
  'proxy.expired': ['registration', 'clinic'],
  'proxy.dispute': ['registration', 'clinic'],
  'proxy.childs-record': ['registration', 'clinic'],
  'proxy.died': ['records', 'clinic'],
  'contact-details.moved': ['registration', 'clinic'],
  'contact-details.clinic-number': ['registration', 'clinic'],
  'contact-details.their-desk': [],
  'portal.old-record': ['records', 'clinic'],
  'portal.two-records': ['registration', 'clinic'],
  'portal.part-missing': ['records', 'clinic'],
  'security.sent-id': ['support'],
  'security.phone-company': [],
  'security.bank': [],
  'support.not-ours': [],
  'support.cannot-help': ['registration', 'clinic'],
  'support.records': ['records'],
  'support.billing': [],
  'support.medical': [],
  'signed-in.not-yet': ['clinic', 'records'],
  'signed-in.use': ['clinic', 'plan'],
};

/** Every screen that sends to another desk has its place above. */
export const placed = Object.keys(otherDesks) as ScreenId[];

/** Whom the caller's page sends them to, as far as that can be a desk with this page. */
export function bodiesOn({ id, outcome }: Seen): readonly Body[] {
  if (outcome === 'staff') return sendNowhere.includes(id) ? [] : usual;
  return otherDesks[id] ?? [];
}

/** The first of those that the page names who is this very desk; undefined where none is, or nobody knows. */
export function hereOn(seen: Seen, { desk: { answersFor } }: StaffRules): Body | undefined {
  if (answersFor === 'unknown') return undefined;
  return bodiesOn(seen).find((body) => answersFor.includes(body));
}

/** The line that reaches each of them, as the patients’ words give it out. */
const lines: Readonly<Record<Body, string>> = {
  support: 'support.phone',
  clinic: 'mainLine.phone',
  registration: 'registrationDesk.phone',
  records: 'recordsOffice.phone',
  plan: 'mainLine.phone',
};

/** Who says “the clinic” may mean any of these, until it is known that they are desks of their own. */
const clinics = [lines.clinic, lines.registration, 'careTeam.phone'];

/** The numbers on which callers reach those, as far as they are known. */
const numbersOf = (some: readonly Body[], rules: DeskRules) =>
  some.map((body) => valueAt(rules, lines[body])).filter((number) => number !== 'unknown');

/** The numbers on which the caller may have reached this desk, whatever line the files name them for. */
const ownNumbers = (rules: DeskRules) =>
  rules.desk.answersFor === 'unknown' ? [] : numbersOf(rules.desk.answersFor, rules);

/** Whether a number on the caller’s page is that of this very desk; undefined where nobody knows. */
export function isOwnNumber(number: string, rules: DeskRules): boolean | undefined {
  if (rules.desk.answersFor !== 'unknown') return ownNumbers(rules).includes(number);
  return numbersOf(usual, rules).includes(number) ? undefined : false;
}

/** Whether a sentence in the patients’ words sends a caller to this very desk; undefined where nobody knows. */
export function sendsHere(
  { id }: Seen,
  name: string,
  sentences: Sentences,
  rules: DeskRules,
): boolean | undefined {
  const { answersFor } = rules.desk;
  const facts = factsNeeded(sentences[`${name}_caller`] ?? sentences[name]!);
  if (facts.some((fact) => ownNumbers(rules).includes(valueAt(rules, fact)))) return true;
  const named = otherDesks[id];
  const isWide = named !== undefined || answersFor === 'unknown';
  const meant = (named ?? bodies).filter((body) => {
    const reaching = body === 'clinic' && isWide ? clinics : [lines[body]];
    return reaching.some((line) => facts.includes(line));
  });
  if (meant.length === 0) return false;
  return answersFor === 'unknown' ? undefined : meant.some((body) => answersFor.includes(body));
}
