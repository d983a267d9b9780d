import { expect, test } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { saidShared } from '../../src/flow/shared-device.ts';

const said = (screen: TrailEntry['screen'], answer: string) => [{ screen, answer, at: 0 }];

test('somebody who says that others use the device is heard', () => {
  expect(saidShared(said('signed-in.device', 'shared'))).toBe(true);
  expect(saidShared(said('signed-in.device', 'own'))).toBe(false);
});

test('an email address that others use is another matter', () => {
  expect(saidShared(said('username.trouble', 'shared'))).toBe(false);
});
