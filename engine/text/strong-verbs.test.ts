import { expect, test } from 'vitest';
import { analyseWord } from './analyse-word.ts';
import { regularVerb } from './strong-verbs.ts';

test.each([
  ['lagt', 'läggning'],
  ['översatt', 'översättning'],
  ['fött', 'födning'],
  ['sålt', 'säljare'],
])('%s has the root of %s', (verb, noun) => expect(analyseWord(verb, 'sv').root).toBe(analyseWord(noun, 'sv').root));

test('words that only look like past forms stay', () => {
  expect(regularVerb('tar')).toBe('tag');
  expect(regularVerb('platt')).toBe('platt');
});
