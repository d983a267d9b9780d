import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';

/** A message or code that a page shows, and what it means. */
export interface Message {
  /** As pages show it, in all its forms. In a code, `?` stands for any letter or digit. */
  says: readonly string[];
  means: string;
  /** Of what it means, if it is not the reader's. */
  language?: string | undefined;
  /** The site that shows it, if it means this on that site alone. */
  site?: string | undefined;
  screen: ScreenId;
  cause?: string | undefined;
}

/** Without what people leave out or mix up: case, spaces, dashes, O for 0, l for 1. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}?]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** One word or two with a digit in it: `CID7023`, `FAS 1450`, `101`. */
const isCode = (says: string) => says.length <= 12 && /\d/.test(says) && !/\s.*\s/.test(says);
const isNumber = (says: string) => /^\d+$/.test(says);

/** A text that somebody typed, as messages are compared with it. */
interface Typed {
  text: string;
  plain: string;
  /** What in it may be a code: all of it, each word, and each two that stand side by side. */
  codes: ReadonlySet<string>;
}

function read(text: string): Typed {
  const words = text
    .split(/\s+/)
    .map((word) => plain(word.replaceAll('?', '')))
    .filter(Boolean);
  const pairs = words.slice(1).map((word, at) => words[at]! + word);
  return { text, plain: plain(text), codes: new Set([words.join(''), ...words, ...pairs]) };
}

/** A bare number is a code only where it stands alone, or is called one. */
function isCalled(number: string, text: string): boolean {
  if (!text.includes(number)) return false;
  const called = new RegExp(
    `(^|code|error|message|number)[^\\p{L}\\p{N}]*${number}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return called.test(text) && (text.trim() === number || /\p{L}/u.test(text));
}

/** A sentence this long is no chance. */
const telling = 10;

/** One of the forms in which pages show a message. */
interface Form {
  length: number;
  fits: (typed: Typed) => boolean;
}

function formOf(says: string): Form {
  const wanted = plain(says);
  const { length } = wanted;
  if (isNumber(says)) return { length, fits: ({ text }) => isCalled(says, text) };
  if (!isCode(says)) {
    const isPart = (typed: string) => length >= telling && typed.includes(wanted);
    return { length, fits: (typed) => typed.plain === wanted || isPart(typed.plain) };
  }
  if (!wanted.includes('?')) return { length, fits: ({ codes }) => codes.has(wanted) };
  const pattern = new RegExp(`^${wanted.replaceAll('?', '[A-Z\\d]')}$`);
  return { length, fits: ({ codes }) => [...codes].some((code) => pattern.test(code)) };
}

const forms = new WeakMap<Message, readonly Form[]>();

/** The forms of a message, read once: each search asks all of them. */
function formsOf(message: Message): readonly Form[] {
  const known = forms.get(message) ?? message.says.map(formOf);
  forms.set(message, known);
  return known;
}

/** Texts are looked at no further: no message is longer. */
const longest = 2000;

/** The messages that a text holds, the longest first: what is said in full is no chance. */
export function messagesIn(text: string, known: readonly Message[]): Message[] {
  const typed = read(text.slice(0, longest));
  return known
    .map((message) => {
      const fitting = formsOf(message).filter(({ fits }) => fits(typed));
      return { message, length: Math.max(0, ...fitting.map(({ length }) => length)) };
    })
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)
    .map(({ message }) => message);
}

/** Whether a message's site is one that the organisation's file names: its own, or another account used there. */
export function isOurs({ site }: Message, { name, portal, sso }: Organisation): boolean {
  if (site === undefined) return true;
  const names = [name, portal.name, portal.address, ...(sso.names === 'unknown' ? [] : sso.names)];
  return names.some((ours) => ours.toLowerCase().includes(site.toLowerCase()));
}

/** The organisation's own messages, in a language or in the one that it wrote first. */
export function writtenBy({ messages }: Organisation, language: string): Message[] {
  if (messages === 'unknown') return [];
  return messages.map(({ says, means, screen, cause }) => {
    const [first] = Object.keys(means) as [string];
    const written = language in means ? language : first;
    return {
      says: [says],
      means: means[written]!,
      language: written,
      screen: screen as ScreenId,
      cause,
    };
  });
}
