import { expect, test } from 'vitest';
import type { Problem } from '#contract/errors.ts';
import { nearestAddress } from './nearest-address.ts';

const problem = (part: Partial<Problem>): Problem => ({
  type: '',
  title: '',
  status: 400,
  detail: '',
  code: '',
  ...part,
});

test('a misspelt name keeps its value', () => {
  const refused = problem({ code: 'request/unknown-parameter', parameter: 'regoin', nearest: 'region' });
  expect(nearestAddress(refused, { pathname: '/sv/next', search: '?ssyk=8131&regoin=22' })).toBe(
    '/sv/next?ssyk=8131&region=22',
  );
});

test('a misspelt value is replaced where it stands', () => {
  const refused = problem({ code: 'place/unknown', status: 404, nearest: 'Västernorrland' });
  expect(nearestAddress(refused, { pathname: '/sv/next', search: '?ssyk=8131&region=Vesternorrland' })).toBe(
    '/sv/next?ssyk=8131&region=V%C3%A4sternorrland',
  );
  expect(nearestAddress(refused, { pathname: '/sv/region/Vesternorrland', search: '' })).toBe(
    '/sv/region/V%C3%A4sternorrland',
  );
});

test('without a nearest there is nowhere to go', () => {
  expect(nearestAddress(problem({}), { pathname: '/sv/next', search: '' })).toBeUndefined();
});
