import { describe, expect, test } from 'vitest';
import { reasonKinds } from '#contract/next.ts';
import { reasonSentence, reasonValue, type ToldReason } from './reason-sentence.ts';
import { isWorthTelling } from './worth-telling.ts';

const told: readonly (readonly [ToldReason, value: number, swedish: string, english: string])[] = [
  [
    { kind: 'skills-shared', count: 4 },
    4,
    'Du har 4 kompetenser som yrket har användning för.',
    'You have 4 skills that the occupation has use for.',
  ],
  [
    { kind: 'skills-shared', count: 1 },
    1,
    'Du har en kompetens som yrket har användning för.',
    'You have one skill that the occupation has use for.',
  ],
  [
    { kind: 'similar-titles', share: 0.4 },
    0.4,
    'Yrkesbenämningarna liknar dem i ditt yrke.',
    'The job titles are like those in your occupation.',
  ],
  [
    { kind: 'pay-kept', share: 0.98 },
    0.98,
    'Medianlönen är nästan lika hög som i ditt yrke.',
    'The median pay is nearly as high as in your occupation.',
  ],
  [
    { kind: 'pay-kept', share: 1 },
    1,
    'Medianlönen är minst lika hög som i ditt yrke.',
    'The median pay is at least as high as in your occupation.',
  ],
  [
    { kind: 'many-employed', employed: 33_689.4 },
    34_000,
    'Många arbetar här: uppskattningsvis 34 000 i landet.',
    'Many work here: an estimated 34,000 in the country.',
  ],
  [
    { kind: 'related-list', rank: 2 },
    2,
    'Står på plats 2 i listan över yrken som ligger nära ditt.',
    'Number 2 on the list of occupations close to yours.',
  ],
  [
    { kind: 'substitutes', share: 0.75 },
    0.75,
    'Ditt yrke bedöms kunna ersätta det här till 75 %.',
    'Your occupation is judged able to stand in for it to 75%.',
  ],
  [
    { kind: 'same-group', level: 3 },
    3,
    'Hör till samma gren i yrkesklassificeringen (3 siffror lika).',
    'In the same branch of the classification (3 digits alike).',
  ],
  [{ kind: 'same-group', level: 1 }, 1, 'Hör till samma yrkesområde.', 'In the same major group of occupations.'],
  [
    { kind: 'level-steps', steps: 0 },
    0,
    'Kräver ungefär lika lång utbildning som ditt yrke.',
    'Asks for about as much education as your occupation.',
  ],
  [
    { kind: 'level-steps', steps: 1 },
    1,
    'Ligger ett steg högre i krav på utbildning.',
    'One step higher in required education.',
  ],
  [
    { kind: 'level-steps', steps: -2 },
    -2,
    'Ligger 2 steg lägre i krav på utbildning.',
    '2 steps lower in required education.',
  ],
  [
    { kind: 'often-related', groups: 70 },
    70,
    'Ligger nära många yrken: 70 yrkesgrupper leder hit.',
    'Close to many occupations: 70 occupation groups lead here.',
  ],
  [
    { kind: 'many-vacancies', vacancies: 10_711 },
    10_711,
    // A space that does not break stands between the thousands.
    'Många annonserade jobb: 10\u00A0711 i landet på ett år.',
    'Many advertised jobs: 10,711 in the country in a year.',
  ],
  [
    { kind: 'broad-group', occupations: 31 },
    31,
    'Bred grupp med 31 olika yrken.',
    'A broad group of 31 different occupations.',
  ],
  [
    { kind: 'borrowed-skills', level: 2 },
    2,
    'Yrkets egna kompetenser saknas i data. De är lånade från närmast liknande yrken.',
    'Its own skills are missing from the data. They are borrowed from the most similar occupations.',
  ],
];

test.each(told)('%j is told in both languages, with the number it turns on', (reason, value, swedish, english) => {
  expect(reasonValue(reason)).toBe(value);
  expect(reasonSentence(reason, 'sv')).toBe(swedish);
  expect(reasonSentence(reason, 'en')).toBe(english);
});

test('every kind of reason is told', () => {
  expect(new Set(told.map(([{ kind }]) => kind))).toEqual(new Set(reasonKinds));
});

test('no English word stands in a Swedish sentence, nor the other way round', () => {
  for (const [reason] of told) {
    expect(reasonSentence(reason, 'sv')).not.toMatch(
      /\b(the|of|you|your|its|skills?|occupations?|close|step|is|to)\b/i,
    );
    expect(reasonSentence(reason, 'en')).not.toMatch(/\b(du|ditt|av|yrken?|yrkets|och|det|till|hit|steg)\b/i);
  }
});

describe('a count that most jobs reach is not told', () => {
  test.each([
    [{ kind: 'broad-group', occupations: 5 }, false],
    [{ kind: 'broad-group', occupations: 10 }, true],
    [{ kind: 'often-related', groups: 24 }, false],
    [{ kind: 'often-related', groups: 25 }, true],
    [{ kind: 'many-vacancies', vacancies: 4999 }, false],
    [{ kind: 'many-vacancies', vacancies: 5000 }, true],
    [{ kind: 'skills-shared', count: 1 }, true],
    [{ kind: 'level-steps', steps: 0 }, true],
  ] as const)('%j: %s', (reason, worth) => {
    expect(isWorthTelling(reason)).toBe(worth);
  });
});
