import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

test('spaces become one, empty lines go, letters are composed', () => {
  expect(tidyText('  Svets\u00a0 och\tsåg \r\n\r\n A\u030aland\u2028slut')).toBe('Svets och såg\nÅland\nslut');
});

test('signs that turn or hide text are taken away', () => {
  expect(tidyText('a\u202eb\u200bc\u00add\u0007e')).toBe('abcde');
});

test('a megabyte of combining marks is cut before it is sorted', () => {
  const marks = '\u0316\u0300'.repeat(500_000);
  expect(tidyText(`o${marks}`).length).toBeLessThan(6);
});
