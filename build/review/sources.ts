/** What something rests on, in words; with a link if anybody can open it. */
export interface Source {
  before: string;
  label: string;
  href?: string;
  after: string;
}

/** Of the markdown that docs/flow.md has for a source. Files of the repository are named, not linked. */
export function sourceFrom(markdown: string): Source {
  const [, before = '', label = markdown, address = '', after = ''] =
    /^(.*?)\[(.+?)\]\((.+?)\)(.*)$/.exec(markdown.replaceAll('`', '')) ?? [];
  return { before, label, after, ...(/^https?:/.test(address) && { href: address }) };
}
