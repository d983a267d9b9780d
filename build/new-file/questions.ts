import { hoursOf } from './hours.ts';

/** Something that whoever makes a file is asked. */
export interface Question {
  /** The rule that the answer is the value of. */
  rule: string;
  ask: string;
  /** How to answer. */
  such: string;
  /** A value of the rule, in the shape of the file. One that is wrong stays wrong, and the schema says so. */
  valueOf: (answer: string) => unknown;
  /** Stands in the file where nobody answers; else the rule is unknown. */
  otherwise?: string;
}

const asItIs = (answer: string) => answer;

/** What people type for yes and no; the rest is for the schema to refuse. */
function flagOf(answer: string): unknown {
  if (/^(y|yes|true)$/i.test(answer)) return true;
  return /^(n|no|false)$/i.test(answer) ? false : answer;
}

const numberOf = (answer: string): unknown =>
  /^\d+$/.test(answer) ? Number(answer) : answer.toLowerCase();

const listOf = (answer: string) =>
  answer
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !['', 'and', 'or'].includes(word))
    .map((word) => (word === 'sms' ? 'text' : word));

/**
 * A few. After who they are and what is a matter of life comes first what most known troubles meet
 * (build/rules-met.json), and how long a lock lasts behind when there is one.
 */
export const questions: readonly Question[] = [
  {
    rule: 'name',
    ask: 'What is your organisation called?',
    such: 'as at the head of every page, such as Lakeside Health',
    valueOf: asItIs,
  },
  {
    rule: 'portal.name',
    ask: 'What do patients call the portal?',
    such: 'such as MyLakeside; empty: “your patient portal”',
    valueOf: asItIs,
    otherwise: 'your patient portal',
  },
  {
    rule: 'portal.address',
    ask: 'At which address do they sign in?',
    such: 'the whole address, such as https://portal.lakeside.example/',
    valueOf: asItIs,
  },
  {
    rule: 'emergency',
    ask: 'Which number do people call in an emergency?',
    such: 'such as 911, 999 or 112',
    valueOf: asItIs,
  },
  {
    rule: 'support.phone',
    ask: 'Which number do patients call who cannot sign in?',
    such: 'such as 216-555-0142',
    valueOf: asItIs,
  },
  {
    rule: 'support.hours',
    ask: 'When does somebody answer there?',
    such: 'such as mon-fri 08:00-17:00 America/New_York, or always',
    valueOf: hoursOf,
  },
  {
    rule: 'lockout.attempts',
    ask: 'After how many wrong passwords does an account lock?',
    such: 'a number, such as 5, or none',
    valueOf: numberOf,
  },
  {
    rule: 'lockout.lasts',
    ask: 'How long does it stay locked?',
    such: 'such as 20 minutes; by itself, if it ends and nobody knows when; never, if it does not end',
    valueOf: (answer) => answer.toLowerCase(),
  },
  {
    rule: 'activation.selfSignup',
    ask: 'Can people sign up without an invitation or a code?',
    such: 'yes or no',
    valueOf: flagOf,
  },
  {
    rule: 'securityCode.channels',
    ask: 'How does the security code come at sign-in?',
    such: 'one or more of email, text, call, app, passkey, post, paper',
    valueOf: listOf,
  },
  {
    rule: 'recovery.channels',
    ask: 'How does the message come for a new password?',
    such: 'one or more of email, text, call, app, passkey, post, paper',
    valueOf: listOf,
  },
];
