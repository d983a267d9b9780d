import { expect, test } from 'vitest';
import { runnerImport } from 'vite';
import { sources } from '../../build/sources.ts';
import { wizardMachine } from '../../src/flow/machine.ts';

test('what the advice rests on is left out of the built flow, and nothing else', async () => {
  // Left to itself, the plugin works in a build only.
  const { name, enforce, transform } = sources();
  const { module } = await runnerImport<{ wizardMachine: typeof wizardMachine }>(
    './src/flow/machine.ts',
    { configFile: false, logLevel: 'error', plugins: [{ name, enforce, transform }] },
  );
  const isSource = (key: string) => key === 'source';
  const wanted = JSON.stringify(wizardMachine().config, (key, value: unknown) =>
    isSource(key) ? undefined : value,
  );
  expect(JSON.stringify(module.wizardMachine().config)).toBe(wanted);
});
