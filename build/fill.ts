/** What a page is filled with. All markup is our own: it comes from the build, never from a person. */
export interface PageParts {
  language: string;
  direction: string;
  /** From this page to the folder that Doorstep lives in. */
  root: './' | '../' | '../../';
  /** For whom it is made, by the name of its file. */
  organisation: string;
  /** Somebody who comes may be asked whose portal they use: the build has several. */
  asksWhosePortal?: boolean;
  /** What takes the place of `<!--name-->`. */
  slots: Record<string, string>;
}

export function fill(
  html: string,
  { language, direction, root, organisation, asksWhosePortal = false, slots }: PageParts,
): string {
  return html
    .replace(
      /<html[^>]*>/,
      () =>
        `<html lang="${language}" dir="${direction}" data-root="${root}" data-organisation="${organisation}"` +
        `${asksWhosePortal ? ' data-portals' : ''}>`,
    )
    .replace(/(src|href)="\.\//g, `$1="${root}`)
    .replace(/<!--(\w+)-->/g, (comment, name: string) => slots[name] ?? comment);
}

/** The organisation's colour; `html:root` wins over the `:root` of the styles. */
export function brandStyle(colour = 'unknown'): string {
  return /^#[\da-f]{6}$/i.test(colour) ? `<style>html:root { --brand: ${colour}; }</style>` : '';
}

/** JSON in a page: no `</script>` in a text can end the block. */
export function dataBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}
