import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('display.sh', import.meta.url));

/** Whether anything of a process group is left. */
function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** A desktop that nobody sees, with a home of its own; what runs on it is ended with it. */
export class Desktop {
  readonly folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  #session: ChildProcess | undefined;

  /** A file in its home; `messages.txt` has what the programs on it complained of. */
  file(name: string): string {
    return join(this.folder, name);
  }

  run(command: readonly string[], settings: Record<string, string> = {}) {
    const runtime = this.file('runtime');
    mkdirSync(runtime, { mode: 0o700 });
    const messages = openSync(this.file('messages.txt'), 'w');
    this.#session = spawn('dbus-run-session', ['--', 'bash', script, this.folder, ...command], {
      stdio: ['pipe', messages, messages],
      // A process group of its own, which ends as one.
      detached: true,
      // And nothing of the desktop that the tests are started on.
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        XDG_RUNTIME_DIR: runtime,
        LANG: 'C.UTF-8',
        ...settings,
      },
    });
  }

  /** Ends what was started, and nothing else. */
  async end() {
    if (this.#session) {
      const ended = once(this.#session, 'exit');
      this.#session.stdin!.end();
      await ended;
      // What it started may take a moment longer, and still write into its home.
      while (isAlive(this.#session.pid!)) await wait(50);
    }
    await rm(this.folder, { recursive: true, maxRetries: 20 });
  }
}
