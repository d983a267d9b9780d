/**
 * Languages made from English, to see what a real one would break: longer words, letters with marks,
 * and a page that runs from right to left. They have pages of their own, and nobody is offered them.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const letters = new Map([...plain].map((letter, at) => [letter, [...accented][at]!]));

/** Words grow by about a third in German or Spanish. */
const growth = 0.35;

/** So many letters more, in words of five that a line can break between. */
const filler = (length: number) => '~'.repeat(length).replace(/~{5}(?=~)/g, '$& ');

/** `Wait {{minutes}}` becomes `[Ŵåîţ {{minutes}} ~~]`: accented, a third longer, placeholders kept. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{.*?\}\}|\$t\(.*?\))/);
  const said = parts.map((part, at) =>
    at % 2 === 1 ? part : [...part].map((letter) => letters.get(letter) ?? letter).join(''),
  );
  const spoken = parts.filter((_, at) => at % 2 === 0).join('').length;
  return `[${said.join('')} ${filler(Math.ceil(spoken * growth))}]`;
}

export type WordTree = { [name: string]: string | WordTree };

/** English has two plural forms, Arabic six: the others are said as English says its second. */
const formsOf = (name: string) =>
  name.endsWith('_other')
    ? ['zero', 'two', 'few', 'many', 'other'].map((form) => name.replace(/other$/, form))
    : [name];

/** A whole file of English words in the pseudo-language; keys stay as they are. */
export function pseudoWords(words: WordTree): WordTree {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => {
      const said = typeof value === 'string' ? pseudoText(value) : pseudoWords(value);
      return formsOf(name).map((form) => [form, said]);
    }),
  );
}
