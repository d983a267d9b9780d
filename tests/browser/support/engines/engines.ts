import { expect, test as plain } from '@playwright/test';
import { axeCore } from './axe.ts';
import type { Engine } from './engine.ts';
import { htmlCodeSniffer } from './html-codesniffer.ts';
import { htmlValidate } from './html-validate.ts';
import { ibm } from './ibm.ts';

// html-validate first: it reads the page before another engine has been in it.
export const engines: readonly Engine[] = [htmlValidate, axeCore, ibm, htmlCodeSniffer];

/** What one test had looked at; support/engines/reporter.ts adds it up. */
export type Looked = Record<string, { pages: number; ms: number }>;

/**
 * A test in which pages are shown to every engine. What they find is told at its end: each finding once,
 * with all the pages that it is on.
 */
export const test = plain.extend<{ lookAt: (name: string) => Promise<void> }>({
  lookAt: async ({ page }, use, info) => {
    const found: Record<string, string[]> = {};
    const looked: Looked = {};
    await use(async (name) => {
      for (const engine of engines) {
        const start = performance.now();
        const findings = new Set(await engine.look(page));
        for (const finding of findings) (found[`${engine.name} ${finding}`] ??= []).push(name);
        const count = (looked[engine.name] ??= { pages: 0, ms: 0 });
        count.pages += 1;
        count.ms += performance.now() - start;
      }
    });
    info.annotations.push({ type: 'looked at', description: JSON.stringify(looked) });
    expect(found).toEqual({});
  },
});
