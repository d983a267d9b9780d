import { spawn } from 'node:child_process';
import { delimiter, resolve as pathTo } from 'node:path';

const path = [pathTo('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command with its output shown as it comes; resolves to its exit code, never rejects. */
export function run([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
