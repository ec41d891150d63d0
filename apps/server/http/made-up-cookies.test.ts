import { expect, test } from 'vitest';
import { cookieCheck } from './made-up-cookies.ts';

const [school, home] = [{ ip: '192.0.2.1' }, { ip: '192.0.2.2' }];

test('an address has so many looked up in vain a minute, ten times as many to leave, and others go on', () => {
  let at = 0;
  const check = cookieCheck(2, () => at);
  for (const token of ['a', 'b']) {
    expect(check.secondsToWait(school, token)).toBe(0);
    check.note(school, token, false);
  }
  at = 10_000;
  expect([check.secondsToWait(school, 'c'), check.secondsToWait(home, 'c')]).toEqual([50, 0]);
  expect(check.secondsToWait(school, 'c', true)).toBe(0);
  for (let times = 2; times < 20; times++) check.note(school, 'c', false);
  expect(check.secondsToWait(school, 'c', true)).toBe(50);
  at = 60_000;
  expect(check.secondsToWait(school, 'c')).toBe(0);
  check.note(school, 'c', false);
  expect(check.secondsToWait(school, 'd')).toBe(0);
});

test('a session that was found is let by until it is found no longer', () => {
  const check = cookieCheck(1);
  check.note(school, 'hers', true);
  check.note(school, 'made up', false);
  expect([check.secondsToWait(school, 'hers'), check.isRemembered('hers')]).toEqual([0, true]);
  check.note(school, 'hers', false);
  expect([check.secondsToWait(school, 'hers') > 0, check.isRemembered('hers')]).toEqual([true, false]);
});
