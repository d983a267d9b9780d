import { expect, test } from 'vitest';
import { routes } from './routes.ts';

test('every route is the one that was read and agreed to', { timeout: 60_000 }, async () => {
  await expect(`${routes().join('\n')}\n`).toMatchFileSnapshot('./routes.txt');
});
