import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { Desktop } from '../../browser/support/desktop.ts';
import { commandFor, type Browser } from './browsers.ts';

const script = fileURLToPath(new URL('orca.sh', import.meta.url));
const run = promisify(execFile);

/** Orca's command by which the arrow keys and others go to the page. */
const focusMode = 'KP_Insert+a';

/** How often a text stands in another. */
const countOf = (part: string, whole: string) => whole.split(part).length - 1;

/** A person who hears a page and presses keys: Orca and a browser's window, on a display that nobody sees. */
export class ScreenReader {
  /** How long it waits for what is to be spoken: two busy cores take their time. */
  patience = 60_000;
  readonly #desktop = new Desktop();
  /** Each key, and how much had been spoken when it was pressed. */
  readonly #keys: { key: string; from: number }[] = [];

  /** Opens a page; `hearsPage` waits until it is there. */
  constructor(browser: Browser, url: string) {
    const { folder } = this.#desktop;
    this.#desktop.run(['bash', script, folder, ...commandFor(browser, url, folder)]);
  }

  #read(name: string): string {
    const file = this.#desktop.file(name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  #utterances(): string[] {
    const lines = this.#read('speech.jsonl').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as string);
  }

  /** All that was spoken since the last key. */
  heard(): string {
    return this.#utterances().slice(this.#keys.at(-1)?.from).join('\n');
  }

  /** Each key with what was spoken after it; what was spoken by itself comes first, under no key. */
  log(): { key: string; heard: string[] }[] {
    const all = this.#utterances();
    return [{ key: '', from: 0 }, ...this.#keys].map(({ key, from }, index) => ({
      key,
      heard: all.slice(from, this.#keys[index]?.from),
    }));
  }

  /** What the programs behind it complained of. */
  messages(): string {
    return this.#read('messages.txt');
  }

  /** Presses a key, or several together: `Tab`, `ctrl+plus`. */
  async press(key: string) {
    this.#keys.push({ key, from: this.#utterances().length });
    const parts = key.split('+');
    const down = parts.flatMap((part) => ['keydown', part, 'sleep', '0.03']);
    const up = parts.toReversed().flatMap((part) => ['keyup', part]);
    const DISPLAY = `:${this.#read('display').trim()}`;
    await run('xdotool', [...down, ...up], { env: { ...process.env, DISPLAY } });
  }

  /** Waits until something is spoken after the last key. */
  async hears(phrase: string | RegExp) {
    await expect
      .poll(() => this.heard(), { timeout: this.patience, intervals: [50] })
      .toMatch(phrase);
  }

  /** Waits until nothing is spoken any more. */
  async listens() {
    for (let before; before !== this.heard(); await wait(700)) before = this.heard();
  }

  /** Waits until something is spoken after the last key, and it stays the only time. */
  async hearsOnce(phrase: string) {
    await this.hears(phrase);
    await this.listens();
    expect(countOf(phrase, this.heard()), `"${phrase}" in: ${this.heard()}`).toBe(1);
  }

  /** Waits until a page that has just been opened is spoken of. */
  async hearsPage() {
    await this.hears(/Finished loading/);
    await this.listens();
  }

  /** Presses a key again and again, until it has brought the person to something. */
  async pressUntil(key: string, phrase: string) {
    for (let presses = 0; presses < 30; presses += 1) {
      await this.press(key);
      await this.hears(/./);
      if (this.heard().includes(phrase)) return;
    }
    throw new Error(`${key} does not lead to "${phrase}"`);
  }

  /** Gives keys such as the arrows to the page, not to Orca. */
  async enterFocusMode() {
    await this.press(focusMode);
    await this.hears('Focus mode');
  }

  /** Ends what was started, and nothing else. */
  async stop() {
    await this.#desktop.end();
  }
}
