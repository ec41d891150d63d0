import { expect, test } from 'vitest';
import { mayLose } from './passkey.ts';

test('a way in may go only when something else lets her in', () => {
  expect(mayLose({ passkeys: 2, recoveryCodes: 0 })).toBe(true);
  expect(mayLose({ passkeys: 1, recoveryCodes: 1 })).toBe(true);
  expect(mayLose({ passkeys: 1, recoveryCodes: 0 })).toBe(false);
});
