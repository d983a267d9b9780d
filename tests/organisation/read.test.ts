import { expect, test } from 'vitest';
import { readOrganisation } from '../../src/organisation/read.ts';

const lockoutOf = (lockout: object) => {
  const file = { format: 2, name: 'Riverside', portal: { name: 'MyRiverside' }, lockout };
  return readOrganisation(file) as { organisation: { lockout: object } };
};

const email = { emailLifetime: '1 hour', afterEmail: 'sign-in' };
const unknown = { emailLifetime: 'unknown', afterEmail: 'unknown' };

test('nobody is told what comes after an email that lifts a lock where none does', () => {
  const { organisation } = lockoutOf({ unlockByEmail: false, ...email });
  expect(organisation.lockout).toMatchObject({ unlockByEmail: false, ...unknown });
});

test.each([true, 'unknown'])('people are told it where there may be one: %s', (unlockByEmail) => {
  const { organisation } = lockoutOf({ unlockByEmail, ...email });
  expect(organisation.lockout).toMatchObject({ unlockByEmail, ...email });
});
