import { expect, test } from 'vitest';
import { withoutAsides } from './without-asides.ts';

const left = (text: string): readonly string[] =>
  withoutAsides(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('what stands under interests or references is left out until the next heading', () => {
  const cv = 'Svetsare 2010\nIntressen\nMatlagning och fiske.\n\nKörkort\nB\nReferenser:\nChefen på Varvet';
  expect(left(cv)).toEqual(['Svetsare 2010', 'Körkort', 'B']);
});

test.each(['Intressen', 'INTRESSEN:', '## Fritid och hobby', '– Hobbies & Interests', 'Fritidsintressen.'])(
  '“%s” is such a heading',
  (heading) => expect(left(`${heading}\nMatlagning`)).toEqual([]),
);

test.each(['Intressen: matlagning', 'Fritidsledare', 'Intresse för kvalitet', 'Referenser lämnas på begäran'])(
  '“%s” is none',
  (line) => expect(left(`${line}\nMatlagning`)).toEqual([line, 'Matlagning']),
);

test.each(['Språk', 'Kurser och certifikat', 'EGNA PROJEKT'])('“%s” ends it', (heading) => {
  expect(left(`Intressen\nMatlagning\n${heading}\nEngelska`)).toEqual([heading, 'Engelska']);
});

test('of an advertisement what the employer offers and is, is left out', () => {
  const ad =
    'Arbetsuppgifter\nDu kör truck.\nOm oss\nVi gör robotar.\nVi söker dig som\nkan svetsa\nVi erbjuder\nFriskvård';
  expect(left(ad)).toEqual(['Arbetsuppgifter', 'Du kör truck.', 'Vi söker dig som', 'kan svetsa']);
});

test('what follows far below is read again, whatever it is called', () => {
  const lines = Array.from({ length: 14 }, (_, i) => `rad ${i + 1}`);
  expect(left(['Intressen', ...lines].join('\n'))).toEqual(['rad 13', 'rad 14']);
});

test('every place in the text stays where it was', () => {
  const cv = 'Å\r\nIntressen\r\n👩‍🏭 fiske\r\nSpråk\r\nEngelska';
  const read = withoutAsides(cv);
  expect([read.length, read.indexOf('Engelska')]).toEqual([cv.length, cv.indexOf('Engelska')]);
});
