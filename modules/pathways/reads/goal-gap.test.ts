import { expect, test } from 'vitest';
import { learnableAtWork, type Missing } from './goal-gap.ts';

const missing = (text: string, more: Partial<Missing> = {}, tier: Missing['skill']['tier'] = 'common'): Missing => ({
  skill: { id: text, label: { text, lang: 'sv' }, tier },
  concept: 1,
  spread: 6,
  onlyIn: [],
  ...more,
});

test('what jobs of many kinds ask for may be learnt at work', () => {
  expect(learnableAtWork(missing('Kundkontakt'), 'where-no-course')).toBe(true);
  expect(learnableAtWork(missing('Kundkontakt'), 'none')).toBe(false);
});

test.each([
  'FL-certifikat (Flygledarcertifikat)',
  'Flygledarassistentutbildning',
  'Truckförarbevis',
  'Sjuksköterskeexamen',
  'Radarsystem, erfarenhet',
])('%s is never learnt at work', (text) => {
  expect(learnableAtWork(missing(text), 'common')).toBe(false);
});

test('nor is what is central to the job, or the craft of few kinds of jobs', () => {
  expect(learnableAtWork(missing('Kundkontakt', {}, 'central'), 'common')).toBe(false);
  expect(learnableAtWork(missing('Plåtsvetsning', { spread: 2 }), 'common')).toBe(false);
  const ships = { onlyIn: [{ text: 'Fartygsreparatör', lang: 'sv' as const }] };
  expect(learnableAtWork(missing('Fartygssäkerhet', ships), 'common')).toBe(false);
});
