import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** What one screen asks, as the built app says it. */
export interface Asked {
  title: string;
  lead: readonly string[];
  choices: readonly { label: string; hint: string }[];
  /** Which choice is made, from 0. */
  pick: number;
}

export interface Journey {
  asked: readonly Asked[];
  end: { title: string; sentences: readonly string[] };
}

/** A parent who signs in and finds no record of their child: six questions and an end. */
const screens = [
  'start.trouble',
  'start.inside',
  'portal.empty',
  'proxy.trouble',
  'proxy.whose',
  'proxy.tie',
  'proxy.child',
] as const;

function partOf(page: Document, screen: string): Element[] {
  const part: Element[] = [];
  let next = page.getElementById(screen)!.nextElementSibling;
  for (; next && !next.matches('h2, h3'); next = next.nextElementSibling) part.push(next);
  return part;
}

const textOf = (node: Node | null | undefined) => node?.textContent?.trim() ?? '';

/** The words of the journey, read from the page that tells the whole flow: peers ask the same in the same words. */
export function readJourney(): Journey {
  const page = new JSDOM(readFileSync('dist/help/all.html', 'utf8')).window.document;
  const asked = screens.slice(0, -1).map((screen, at): Asked => {
    const part = partOf(page, screen);
    const items = part.filter((one) => one.matches('.choices')).flatMap((one) => [...one.children]);
    const lead = part.filter(
      (one, index) => one.matches('p') && index < part.indexOf(items[0]!.parentElement!),
    );
    return {
      title: textOf(page.getElementById(screen)),
      lead: lead.map(textOf),
      choices: items.map((item) => ({
        label: textOf(
          item.firstElementChild?.matches('a') ? item.firstElementChild : item.firstChild,
        ),
        hint: textOf(item.querySelector('.hint')),
      })),
      pick: items.findIndex((item) => item.querySelector(`a[href="#${screens[at + 1]}"]`)),
    };
  });
  const end = screens.at(-1)!;
  const sentences = partOf(page, end).flatMap((one) => [...one.querySelectorAll('li')].map(textOf));
  return { asked, end: { title: textOf(page.getElementById(end)), sentences } };
}
