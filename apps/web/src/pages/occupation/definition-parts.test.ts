import { expect, test } from 'vitest';
import { definitionParts } from './definition-parts.ts';

test('what belongs elsewhere stands apart from what the occupation is', () => {
  const text = 'Förvaltar, köper samt säljer aktier.\r\n \r\nHit hör inte\r\nMäklare inom finans (3311)';
  expect(definitionParts(text)).toEqual({
    main: 'Förvaltar, köper samt säljer aktier.',
    rest: 'Hit hör inte\nMäklare inom finans (3311)',
  });
});

test('exceptions without an empty line before them', () => {
  expect(definitionParts('Kör tåg.\nHit hör inte\nBussförare (8331)').main).toBe('Kör tåg.');
});

test('one paragraph is all there is', () => {
  expect(definitionParts('Kör tåg. Hit hör också spårvagn.')).toEqual({
    main: 'Kör tåg. Hit hör också spårvagn.',
    rest: '',
  });
});
