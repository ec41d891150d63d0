import { expect, test } from 'vitest';
import { passkeyName } from './passkey-name.ts';

const silent = '00000000-0000-0000-0000-000000000000';

test('a passkey is called what keeps it, or where it was made', () => {
  const made = { device: 'Firefox, Linux', taken: [] };
  expect(passkeyName({ ...made, aaguid: '08987058-cadc-4b81-b6e1-30de50dcbe96' })).toBe('Windows Hello');
  expect(passkeyName({ ...made, aaguid: silent })).toBe('Firefox, Linux');
  expect(passkeyName({ ...made, aaguid: silent, device: '' })).toBe('Vidare');
});

test('no two are called the same', () => {
  const taken = ['Firefox, Linux', 'Firefox, Linux (2)'];
  expect(passkeyName({ aaguid: silent, device: 'Firefox, Linux', taken })).toBe('Firefox, Linux (3)');
});
