import { expect, test } from 'vitest';
import { withinSite } from './within-site.ts';

test('one goes on to a page of the site', () => {
  expect(withinSite('/sv/next?ssyk=8192&region=22', 'sv')).toBe('/sv/next?ssyk=8192&region=22');
  expect(withinSite('/en/', 'sv')).toBe('/en/');
});

test.each([
  undefined,
  '',
  ['/sv/', '/en/'],
  'https://evil.example/sv/',
  '//evil.example/sv/',
  '/\\evil.example/sv/',
  '/\t/evil.example/sv/',
  'javascript:alert(1)',
  '/api/session',
  'sv/next',
])('never to another site, or to what is no page: %s', (wanted) => {
  expect(withinSite(wanted, 'sv')).toBe('/sv/profile');
});
