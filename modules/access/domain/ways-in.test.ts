import { expect, test } from 'vitest';
import { mayLose } from './ways-in.ts';

const none = { passkeys: 0, identities: 0 };

test('a way in may go only when something else lets her in', () => {
  expect(mayLose({ ...none, passkeys: 2 })).toBe(true);
  expect(mayLose({ ...none, passkeys: 1, identities: 1 })).toBe(true);
  expect(mayLose({ ...none, passkeys: 1 })).toBe(false);
  expect(mayLose({ ...none, identities: 1 })).toBe(false);
});
