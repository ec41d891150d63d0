import { expect, test } from 'vitest';
import { withoutRepeats } from './without-repeats.ts';

const label = { text: 'x', lang: 'sv' } as const;
const carer = { occupations: [{ id: 'occupation/carer', label, ssyk: ['5321'] }] };
const carers = { occupations: [{ id: '5321', label, ssyk: ['5321'] }] };

test('a group beside its own occupation is left out, whatever the order', () => {
  expect(withoutRepeats([carers, carer])).toEqual([carer]);
});

test('a group alone, or beside another occupation, stays', () => {
  expect(withoutRepeats([carers])).toEqual([carers]);
  const welder = { occupations: [{ id: 'occupation/welder', label, ssyk: ['7212'] }] };
  expect(withoutRepeats([carers, welder])).toEqual([carers, welder]);
});
