import type { Page } from '@playwright/test';

/** Hears what the page writes to the console; not that Playwright keeps it from registering its worker. */
export function onConsole(page: Page, hear: (text: string, type: string) => void) {
  page.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith('Service Worker registration blocked')) hear(text, message.type());
  });
}
