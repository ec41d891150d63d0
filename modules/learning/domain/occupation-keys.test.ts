import { expect, test } from 'vitest';
import { OccupationKeys } from './occupation-keys.ts';

const keys = new OccupationKeys(
  [
    { ssyk: '7212', sun: ['521c'], educationNumber: 'YH00001' },
    { ssyk: '7223', sun: ['521c'], educationNumber: null },
    ...Array.from({ length: 9 }, (_, at) => ({ ssyk: `100${at}`, sun: ['340a'], educationNumber: null })),
  ],
  new Map([
    ['tandskoterska', new Set(['5350'])],
    ['chef', new Set(['1110', '1120', '1210', '1220'])],
  ]),
);
const course = (told: Partial<Parameters<OccupationKeys['of']>[0]>) => ({
  title: { sv: 'x' },
  code: null,
  sun: [],
  ssyk: [],
  ...told,
});
const found = (told: Parameters<typeof course>[0]) => keys.of(course(told)).map(({ ssyk, via }) => `${ssyk} by ${via}`);

test.each([
  [{ sun: ['521c'] }, ['7212 by sun', '7223 by sun']],
  [{ code: 'YH00001', sun: ['521c'] }, ['7212 by education-number', '7223 by sun']],
  [{ ssyk: ['8131'] }, ['8131 by source']],
  [{ title: { sv: 'Tandsköterska – distans' } }, ['5350 by title']],
  [{ title: { sv: 'Tandsköterskans vardag' } }, []],
  [{}, []],
])('%j leads to %j', (told, groups) => {
  expect(found(told)).toEqual(groups);
});

test('a title names an occupation also where it goes on after its name', () => {
  const named = (sv: string, ssyk: string) => keys.isNamed({ title: { sv } }, ssyk);
  expect(named('Tandsköterskeutbildning', '5350')).toBe(false);
  expect(named('Till tandsköterskans vardag', '5350')).toBe(true);
  expect(named('Chefsutbildning', '1110')).toBe(false);
  expect(named('Tandsköterska', '7212')).toBe(false);
});

test('a field shared by many groups, and a name of many, say nothing of any', () => {
  expect(found({ sun: ['340a'] })).toEqual([]);
  expect(found({ title: { sv: 'Chef' } })).toEqual([]);
});

test('the more groups share a field, the weaker the key', () => {
  const [shared] = keys.of(course({ sun: ['521c'] }));
  expect(shared?.strength).toBeCloseTo(0.7 / Math.SQRT2);
});
