import type { Page } from '@playwright/test';

/** What sticks out of the page, or is cut off by what it stands in. */
export function hiddenParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const named = ({ localName, className, textContent }: Element) =>
      `${localName}.${className}: ${textContent.trim().slice(0, 40)}`;
    const seen = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip'),
    );
    const outside = seen.filter((element) => {
      // The text in it, which may be wider than its box.
      const content = document.createRange();
      content.selectNodeContents(element);
      return [element, content].some((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < -1 || right > width + 1;
      });
    });
    const cut = seen.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((overflow) => /hidden|clip|auto/.test(overflow));
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isFuller = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return display !== 'inline' && cuts && isFuller && element.localName !== 'textarea';
    });
    return [
      ...outside.map((element) => `outside ${named(element)}`),
      ...cut.map((element) => `cut ${named(element)}`),
    ];
  });
}

/** Spaces out the text as people do who read with difficulty (WCAG 2.2, 1.4.12). */
export async function spaceOut(page: Page) {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [spaced];
  });
}

/** Controls that a finger would miss: not pressed at each corner of a square of 44 pixels around its middle. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const half = 21.5;
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea'),
    ];
    const small: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip'))
        continue;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Of a link over two lines, the first.
      const { left, top, width, height } = control.getClientRects()[0]!;
      const [x, y] = [left + width / 2, top + height / 2];
      const corners = [-half, half].flatMap((across) =>
        [-half, half].map((down) => [x + across, y + down] as const),
      );
      const own = [control, ...((control as HTMLInputElement).labels ?? [])];
      const missed = corners.filter(
        ([across, down]) =>
          !own.some((part) => part.contains(document.elementFromPoint(across, down))),
      );
      if (missed.length > 0)
        small.push(
          `${Math.round(width)} × ${Math.round(height)} ${control.outerHTML.slice(0, 120)}`,
        );
    }
    return small;
  });
}

/** Tells how much moves by itself or glides. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

/**
 * Goes through the page by Tab. Gives every stop, and those at which nothing is seen of the focus: no rule of an
 * engine finds a ring that is missing, so the pictures with and without are compared.
 */
export async function tabStops(page: Page): Promise<{ stops: number; unmarked: string[] }> {
  const unmarked: string[] = [];
  await page.evaluate(() => document.querySelector('h1')!.focus());
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    for (const seen of document.querySelectorAll<HTMLElement>('[data-seen]'))
      delete seen.dataset.seen;
    getSelection()?.removeAllRanges();
  });
  let stops = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluateHandle(() => document.activeElement as HTMLElement);
    const seen = await stop.evaluate((element) => {
      if (element === document.body || element.dataset.seen) return undefined;
      element.dataset.seen = 'yes';
      // Around a choice the ring is that of its whole card.
      const marked = element.closest('.choice') ?? element;
      const { x, y, width, height } = marked.getBoundingClientRect();
      const around = 8;
      const left = Math.max(0, x - around);
      const top = Math.max(0, y - around);
      return {
        name: element.outerHTML.slice(0, 100),
        clip: {
          x: left,
          y: top,
          width: Math.min(innerWidth, x + width + around) - left,
          height: Math.min(innerHeight, y + height + around) - top,
        },
      };
    });
    if (!seen) return { stops, unmarked };
    stops += 1;
    const withFocus = await page.screenshot({ clip: seen.clip });
    await stop.evaluate((element) => element.blur());
    const without = await page.screenshot({ clip: seen.clip });
    await stop.evaluate((element) =>
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions),
    );
    if (withFocus.equals(without)) unmarked.push(seen.name);
  }
}

/** What somebody sees of a page with the answers in view and one of them chosen. */
export const afterChoosing = (page: Page) =>
  page.evaluate(() => {
    const header = document.querySelector('header')!.getBoundingClientRect().height;
    const choice = document.querySelector<HTMLInputElement>('main form input[type=radio]');
    // At the top of the page, where a new screen begins.
    window.scrollTo(0, 0);
    choice?.scrollIntoView({ block: 'nearest' });
    choice?.click();
    return new Promise<{ header: number; wayOn: DOMRect | undefined }>((resolve) =>
      requestAnimationFrame(() => {
        const button = document.querySelector('main form:not(search *) button[type=submit]');
        resolve({ header, wayOn: button?.getBoundingClientRect() });
      }),
    );
  });
