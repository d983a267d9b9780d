/**
 * Gives `lang="en"` to each element that says these English texts and nothing else, or is named by one, so
 * that a screen reader does not read it with the sounds of the page's language. Between two texts stands a
 * dash, after a label a colon, and in the title the organisation's name comes last.
 */
export function markEnglish(page: Document, english: ReadonlySet<string>, marked: Set<Element>) {
  const says = (text: string) =>
    english.has(text) || text.split(' – ').every((part) => english.has(part.replace(/:$/, '')));
  const isEnglish = (element: Element) =>
    says(element.textContent.trim()) ||
    says(element.getAttribute('aria-label') ?? '') ||
    (element.localName === 'title' && says(element.textContent.replace(/ – [^–]*$/, '')));
  for (const element of marked) {
    if (isEnglish(element)) continue;
    element.removeAttribute('lang');
    marked.delete(element);
  }
  for (const element of page.querySelectorAll('title, body *:not(script, style, [lang])')) {
    if (!isEnglish(element)) continue;
    element.setAttribute('lang', 'en');
    marked.add(element);
  }
}
