import { expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf } from '#test/tiny-scheme.ts';
import { namedConcepts, namedGroups } from './named-concepts.ts';

const jobtech = schemeOf('jobtech', {
  chemist: { kind: 'occupation', sv: 'Processoperatör, kemi', ssyk: ['8131'] },
  plastic: { kind: 'occupation', sv: 'Processoperatör, plast', ssyk: ['8131'] },
  welding: { sv: 'Svetsning' },
});
const groups = groupsOf({ '7212': {}, '8031': {}, '8131': {} });
const catalogue = catalogueOf({ skillSchemes: [jobtech], groups });

test('a concept is found by its id, and by its label however its letters stand', () => {
  for (const written of ['welding', 'Svetsning', ' svetsning ']) {
    const found = namedConcepts(catalogue, [written], { kind: 'skill' });
    expect(found.ok && found.value.map(({ scheme, concept }) => scheme.idOf(concept))).toEqual(['welding']);
  }
});

test('one that is not there is refused with the nearest label', () => {
  expect(namedConcepts(catalogue, ['Svetsnig'], { kind: 'skill' })).toMatchObject({
    ok: false,
    error: { code: 'skill/unknown', details: { parameter: 'skill', value: 'Svetsnig', nearest: 'Svetsning' } },
  });
  expect(namedConcepts(catalogue, ['processoperatör'], { kind: 'occupation', parameter: 'goals' })).toMatchObject({
    error: { code: 'occupation/unknown', details: { parameter: 'goals', nearest: 'Processoperatör, kemi' } },
  });
  expect(namedConcepts(catalogue, ['welding'], { kind: 'occupation' }).ok).toBe(false);
});

test('a group is found by its code and by its name; the nearest is a code for digits, else a name', () => {
  const name = groups.labelOf('7212', 'sv').text;
  expect(namedGroups(catalogue, ['8131', name])).toEqual({ ok: true, value: ['8131', '7212'] });
  expect(namedGroups(catalogue, ['8133'])).toMatchObject({ error: { details: { nearest: '8131' } } });
  expect(nearestOf(namedGroups(catalogue, ['8134']))).toBe('8131');
  for (const far of ['9999', '12', '81']) expect(nearestOf(namedGroups(catalogue, [far]))).toBeUndefined();
  expect(namedGroups(catalogue, ['välfärd'])).toMatchObject({ error: { details: { value: 'välfärd' } } });
});

test('letters inside a word are nothing meant: better no suggestion than a far-fetched one', () => {
  const nearest = (written: string) => nearestOf(namedConcepts(catalogue, [written], { kind: 'occupation' }));
  expect(nearest('operatör')).toBeUndefined();
  expect(nearest('pr')).toBeUndefined();
  expect(nearest('plast')).toBe('Processoperatör, plast');
});

function nearestOf(found: ReturnType<typeof namedConcepts> | ReturnType<typeof namedGroups>): string | undefined {
  return found.ok ? undefined : found.error.details?.nearest;
}
