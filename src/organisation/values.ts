import * as v from 'valibot';
import { contrastProblem } from './colour.ts';
import { durationPattern, minutesIn } from './duration.ts';

/*
 * The kinds of values that rules are made of. A message says what to write instead, so that it can
 * follow "Write" (see parse.ts).
 */

const quoted = (word: string) => `"${word}"`;

const unknown = v.literal('unknown', quoted('unknown'));

/** A rule that may be unknown; left out, it is. */
export function rule<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.union([schema, unknown]), 'unknown' as never);
}

/** A group of rules; left out, all of them are unknown. */
export function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(v.strictObject(entries), {} as never);
}

export const word = <const Word extends string>(text: Word) => v.literal(text, quoted(text));

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `one of ${words.map(quoted).join(', ')}`);

export function some<const Schema extends v.GenericSchema>(schema: Schema) {
  const message = 'a list of at least one thing, between [ and ]';
  return v.pipe(v.array(schema, message), v.minLength(1, message));
}

function whole(from: number, to: number) {
  const message = `a whole number from ${from} to ${to}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(from, message),
    v.maxValue(to, message),
  );
}

/** A text of a form, and never so long that looking at it takes a while. */
export function written(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.maxLength(2000, message), v.regex(pattern, message));
}

export const flag = v.boolean('true or false');
export const count = whole(1, 1000);
/** A limit on wrong tries: with one, nobody could type anything. */
export const attempts = whole(2, 1000);
export const age = whole(0, 30);

const fromToMessage = 'from and to, such as "6-15"';
const fromTo = v.pipe(
  written(/^\d{1,3}-\d{1,3}$/, fromToMessage),
  v.check((text) => {
    const [from, to] = text.split('-').map(Number);
    return from! > 0 && from! < to!;
  }, fromToMessage),
);
/** How many characters a code has. */
export const characters = v.union([count, fromTo]);

/** From one age to another, both among them. */
export const ages = v.pipe(
  v.strictObject({ from: age, to: age }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'an age that is not below the first'),
    ['to'],
  ),
);

/**
 * Marks that nobody sees and that make a text read as what it is not: they turn the direction of writing, hide, or
 * end a line. Those that join letters stay: some languages need them.
 */
const hidden = /^[^\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/u;
const hiddenMessage = 'the text anew by hand: a mark in it is hidden, or turns its direction';

/** Words of up to so many characters, as people read them. */
export function textOf(most: number) {
  const message = `a text of up to ${most} characters`;
  return v.pipe(written(/\S/, message), v.maxLength(most, message), v.regex(hidden, hiddenMessage));
}
export const text = textOf(200);

export const duration = written(
  durationPattern,
  'a length of time such as "48 hours", "10 minutes" or "3 working days"',
);

const longestWait = 7 * 24 * 60;
const waitMessage =
  'a length of time in minutes, hours or days, up to 7 days, such as "20 minutes"';
/**
 * A wait that a clock is shown for: nobody could tell to the minute when a working day or a month is
 * over. A text that is none may have been meant as one of the words that can stand in its place.
 */
export function waitTime(...words: string[]) {
  const message = [...words.map(quoted), waitMessage].join(', or ');
  return v.pipe(
    v.string(waitMessage),
    v.regex(/^[1-9]\d{0,4} (minute|hour|day)s?$/, message),
    v.check((text) => (minutesIn(text) ?? Infinity) <= longestWait, message),
  );
}
/** Shorter, nobody could read; longer, what was typed would lie open. */
export const idleTime = written(
  /^([3-9]|1[0-5]) minutes$/,
  'a length of time from "3 minutes" to "15 minutes"',
);
const phoneMessage = 'a phone number of digits, spaces, dots, dashes and brackets';
const menuMessage = `${phoneMessage} alone: what to press or say when support answers belongs in support.menuOption`;
export const phone = v.pipe(
  v.string(phoneMessage),
  v.regex(/^\+?[\d() .-]{3,24}$/, ({ input }) =>
    /\d.*([,;#*]|press|option|menu)/i.test(input) ? menuMessage : phoneMessage,
  ),
);
/** What is dialled once a phone is answered. */
export const extension = written(
  /^\d{1,8}$/,
  'the extension as 1 to 8 digits in quotation marks, such as "12"',
);
/** A number that texts are sent on to: most are short. */
export const shortNumber = written(/^\+?[\d ]{3,16}$/, 'the number to text, such as "7726"');
export const emergencyNumber = written(/^\d{2,5}$/, 'the emergency number, such as "911"');

const webMessage = 'a whole web address that starts with https://';
const plainMessage =
  'the address as a browser shows it, without a name before the place or odd marks';
export const webAddress = v.pipe(
  v.string(webMessage),
  v.url(webMessage),
  v.startsWith('https://', webMessage),
  v.maxLength(2000, webMessage),
  // A name before an @ looks like the place that the address leads to, and is none.
  v.regex(/^(?!https:\/\/[^/?#]*@)/, plainMessage),
  v.regex(/^[^\s"'<>\\^`{|}]*$/, plainMessage),
  v.regex(hidden, plainMessage),
);
const emailMessage = 'an email address';
export const emailAddress = v.pipe(v.string(emailMessage), v.email(emailMessage));

export const language = written(
  /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/,
  'a language as its code, such as "es"',
);

/** Not the thirtieth of February; a text that is no day at all is somebody else's to refuse. */
function isDay(day: string): boolean {
  const moment = new Date(day);
  return Number.isNaN(moment.getTime()) || moment.toJSON().startsWith(day);
}

const dateMessage = 'a date as year-month-day, such as "2026-11-23"';
export const date = v.pipe(
  v.string(dateMessage),
  v.isoDate(dateMessage),
  v.check(isDay, 'a date that exists'),
);

/** A day and a time as the clock on the wall there shows them. */
export const wallTime = v.pipe(
  written(
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/,
    'a day and a time such as "2026-12-05T22:00"',
  ),
  v.check((text) => isDay(text.slice(0, 10)), 'a date that exists'),
);

export const colour = v.pipe(
  written(/^#[\da-fA-F]{6}$/, 'a colour as # and six digits, such as "#005ea5"'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed && !dataset.issues && contrastProblem(dataset.value);
    if (problem) addIssue({ message: problem });
  }),
);

/** A way in which a message or a code reaches somebody. */
export const channel = oneOf(['email', 'text', 'call', 'app', 'passkey', 'post', 'paper']);

/** A way in which somebody asks for something. */
const ways = ['online', 'phone', 'visit', 'care-team', 'desk', 'post'] as const;
export const way = oneOf(ways);

/** A way in which somebody has a new invitation. */
export const invitationWay = oneOf([...ways, 'forgotten-password']);

/** Where a form is found. */
export const formPlace = oneOf(['site', 'portal', 'app', 'paper']);

/** How a form is sent in. */
export const sendingWay = oneOf(['online', 'email', 'fax', 'post', 'desk']);

/** Things that a portal asks for to know who somebody is. */
export const detail = oneOf([
  'username',
  'email',
  'birth-date',
  'surname',
  'postcode',
  'mobile',
  'record-number',
  'health-card',
  'record-number-or-health-card',
  'health-number',
  'ssn-last-four',
  'security-answer',
  'selfie',
]);
