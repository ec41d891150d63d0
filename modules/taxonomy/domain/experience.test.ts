import { describe, expect, test } from 'vitest';
import { yearsStated } from './experience.ts';

/** Years of the occupation in brackets. */
function years(marked: string): number | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return yearsStated(marked.replace(/[[\]]/g, ''), [start, end]);
}

describe('years are read of the occupation beside them', () => {
  test.each([
    ['Jag har 10 år som [svetsare].', 10],
    ['Tio års erfarenhet som [svetsare] i verkstad.', 10],
    ['över 2,5 år i vården som en [undersköterska]', 2.5],
    ['Har varit [svetsare] i tio år.', 10],
    ['Var [processoperatör] på ett pappersbruk i 19 år', 19],
    ['[Welder] at a shipyard in Oslo for five years', 5],
    ['[Svetsare], drygt 15 år', 15],
    ['[Svetsare] 2010–2020', 10],
    ['2015 - 2018: [Undersköterska]', 3],
    ['10 years as a [welder]', 10],
    ['Ten years’ experience as a [welder]', 10],
    ['ten years of experience as an [electrician]', 10],
    ['Worked as a [welder] for more than 5 years', 5],
    ['[Welder] for 5+ years', 5],
    ['[Nurse] (2001-2011)', 10],
    ['[Processoperatör], Östrands massafabrik, 2006–2024', 18],
    ['Jobbat som [truckförare] på DHL 2015-2019', 4],
    ['[Welder] – Smith & Sons (2001-2011)', 10],
  ])('%s', (sentence, stated) => {
    expect(years(sentence)).toBe(stated);
  });
});

describe('other numbers are none', () => {
  test.each([
    'Jag är 47 år och [svetsare]',
    '[Svetsare], 47 år gammal',
    'Jag blev [svetsare] för 10 år sedan',
    'I became a [welder] 10 years ago',
    'Team på 10 personer, jag som [svetsare]',
    '10 år i handeln, sedan arbete som [svetsare]',
    '[Svetsare] 2020–2010',
    '99 år som [svetsare]',
    '[svetsare] på ett varv för tio år sedan',
    '[svetsare] på varvet. Hon bodde där i tio år',
    '[svetsare] åt en man på 40 år',
    '[svetsare], snickare 2010–2012',
    '[Svetsare], Verkstaden. Snickare 2010–2012',
    '[svetsare]',
  ])('%s', (sentence) => {
    expect(years(sentence)).toBeUndefined();
  });
});

test('hostile sentences take no time', () => {
  const sentence = `${'10 år '.repeat(100_000)}svetsare`;
  expect(yearsStated(sentence, [sentence.length - 8, sentence.length])).toBeUndefined();
});
