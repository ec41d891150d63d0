import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const from = (headers: Record<string, string>) => isSameOrigin({ headers, host: 'vidare.example' });

test('the site’s own pages may change things', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(from({ origin: 'https://vidare.example' })).toBe(true);
});

test('other pages may not, neighbours included', () => {
  expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'none' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'cross-site', origin: 'https://vidare.example' })).toBe(false);
  expect(from({ origin: 'https://evil.example' })).toBe(false);
  expect(from({ origin: 'https://vidare.example.evil.example' })).toBe(false);
  expect(from({ origin: 'https://vidare.example:8443' })).toBe(false);
  expect(from({ origin: 'null' })).toBe(false);
});

test('nor who does not say', () => {
  expect(from({})).toBe(false);
});
