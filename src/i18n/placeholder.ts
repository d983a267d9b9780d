/** `{{lockout.attempts}}`: where a fact goes in a text. The one form that there is. */
const placeholder = /\{\{\s*([\w.]+)\s*\}\}/g;

/** The facts that a text needs, by name. */
export function factsNeeded(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, fact]) => fact!);
}

/** The text with each placeholder filled; one for which there is nothing stays as it stands. */
export function fillPlaceholders(text: string, valueOf: (fact: string) => string | undefined) {
  return text.replace(placeholder, (whole, fact: string) => valueOf(fact) ?? whole);
}
