import type { Screen } from '../flow/screen.ts';
import { digitsOf } from './digits.ts';

/** What a single key does, wherever nobody types. */
export const letters = {
  b: 'back',
  '/': 'field',
  v: 'forYou',
  n: 'note',
  m: 'map',
  c: 'newCall',
  '?': 'help',
} as const;

/** Something to do at once. */
export type Command = (typeof letters)[keyof typeof letters];

/** What a key stands for: something to do, an answer, or the digit of a link. */
type Meant = Command | { answer: string } | { link: string };

const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

const isRadio = (target: Element) => target.matches('main input[type="radio"]');

/** Where keys type, or choose by themselves. */
const takesKeys = (target: Element) =>
  !isRadio(target) &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog') !==
    null;

/** The answers, or nowhere: a heading has the focus when a screen is new, or when somebody came to it by a key. */
const isInAnswers = (target: Element) =>
  target.matches('body, html, h1, #for-you') || isRadio(target);

const isArrow = ({ key }: KeyboardEvent) => key.startsWith('Arrow');

/** Single keys, each sort of which can be switched off. In this tab's memory only. */
export class Keys {
  digits = $state(true);
  letters = $state(true);
  /** Digits went off by themselves. */
  isOffByArrows = $state(false);

  /** What a key stands for on a screen, if anything. */
  read(event: KeyboardEvent, screen: Screen): Meant | undefined {
    const { key, target, ctrlKey, metaKey, altKey, repeat, isComposing } = event;
    const isOther = ctrlKey || metaKey || altKey || repeat || isComposing || event.defaultPrevented;
    if (isOther || !isElement(target) || takesKeys(target)) return undefined;
    if (this.digits && isInAnswers(target)) {
      if (screen.kind === 'lookup' && /^[0-9]$/.test(key)) return { link: key };
      const answer = digitsOf(screen).get(key);
      if (answer !== undefined) return { answer };
    }
    const letter = key.toLowerCase() as keyof typeof letters;
    return this.letters && Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  }

  /** Whoever goes through the answers by arrow keys may hear them: a digit must not choose another unheard. True if digits go off by it. */
  areArrowsUsed(event: KeyboardEvent): boolean {
    const { target } = event;
    const isUse = this.digits && isArrow(event) && isElement(target) && isRadio(target);
    if (isUse) {
      this.digits = false;
      this.isOffByArrows = true;
    }
    return isUse;
  }
}
