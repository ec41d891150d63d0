import { expect, test } from 'vitest';
import { isIdentityNumber } from './provider.ts';

test.each([
  'https://id.oidc.se/claim/personalIdentityNumber',
  'https://id.oidc.se/claim/previousCoordinationNumber',
  'https://id.oidc.se/scope/naturalPersonNumber',
  'https://id.swedenconnect.se/claim/mappedPersonalIdentityNumber',
  'https://id.swedenconnect.se/claim/eidasPersonIdentifier',
  'truid.app/claim/personal-number/swe-10/v1',
  'national_identification_number',
  'ssn',
])('%s is a national identity number', (claim) => {
  expect(isIdentityNumber(claim)).toBe(true);
});

test.each(['sub', 'openid', 'https://id.oidc.se/scope/naturalPersonInfo', 'acr', 'sessionId', 'user_id'])(
  '%s is none',
  (claim) => {
    expect(isIdentityNumber(claim)).toBe(false);
  },
);
