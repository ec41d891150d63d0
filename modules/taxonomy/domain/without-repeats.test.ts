import { expect, test } from 'vitest';
import { withoutRepeats } from './without-repeats.ts';

const label = { text: 'x', lang: 'sv' } as const;
const carer = { occupations: [{ id: 'occupation/carer', label, ssyk: ['5321'] }], evidence: [[0, 5]] };
const carers = { occupations: [{ id: '5321', label, ssyk: ['5321'] }], evidence: [[9, 14]] };

test('a group beside its own occupation is left out, whatever the order', () => {
  expect(withoutRepeats([carers, carer])).toEqual([carer]);
});

test('a group alone, or beside another occupation, stays', () => {
  expect(withoutRepeats([carers])).toEqual([carers]);
  const welder = { occupations: [{ id: 'occupation/welder', label, ssyk: ['7212'] }], evidence: [[20, 27]] };
  expect(withoutRepeats([carers, welder])).toEqual([carers, welder]);
});

test('titles read from the same words are one, with the meanings of all', () => {
  const [joiner, builder] = ['joiner', 'builder'].map((id) => ({ id, label, ssyk: ['7119'] }));
  if (joiner === undefined || builder === undefined) throw new Error('both are there');
  const first = { text: 'Snickare', occupations: [joiner], evidence: [[0, 8]] };
  const second = { text: 'Träarbetare/Snickare', occupations: [joiner, builder], evidence: [[0, 8]] };
  const elsewhere = { ...second, evidence: [[12, 20]] };
  expect(withoutRepeats([first, second, elsewhere])).toEqual([{ ...first, occupations: [joiner, builder] }, elsewhere]);
});
