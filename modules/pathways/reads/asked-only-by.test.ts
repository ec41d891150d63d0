import { expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf } from '#test/tiny-scheme.ts';
import { askedOnlyBy } from './asked-only-by.ts';

const scheme = schemeOf('jobtech', {
  car: {
    kind: 'occupation',
    sv: 'Bilmekaniker',
    ssyk: ['7231'],
    central: ['engines'],
    common: ['welding'],
    certificate: ['cold'],
  },
  bus: {
    kind: 'occupation',
    sv: 'Bussmekaniker',
    ssyk: ['7231'],
    central: ['engines'],
    common: ['welding'],
    certificate: ['cold'],
  },
  moped: { kind: 'occupation', sv: 'Mopedmekaniker', ssyk: ['7231'], central: ['engines'], group: ['moving'] },
  boat: { kind: 'occupation', sv: 'Båtmekaniker', ssyk: ['7231'], central: ['engines', 'ships'] },
  ship: {
    kind: 'occupation',
    sv: 'Fartygsmekaniker',
    ssyk: ['7231'],
    central: ['engines'],
    common: ['ships'],
    certificate: ['fire'],
  },
  ferry: { kind: 'occupation', sv: 'Färjemekaniker', ssyk: ['7231'], central: ['ships'] },
  bike: { kind: 'occupation', sv: 'Cykelmekaniker', ssyk: ['7231'], central: ['wheels'] },
  unknown: { kind: 'occupation', sv: 'Alltimekaniker', ssyk: ['7231'] },
  engines: {},
  ships: {},
  welding: {},
  wheels: {},
  moving: {},
  fire: {},
  cold: {},
});
const catalogue = catalogueOf({ skillSchemes: [scheme], groups: groupsOf({ '7231': {} }) });

test('a skill that few in the group ask for says which they are; one that most ask for does not', () => {
  expect(of(['engines', 'ships', 'wheels'])).toEqual([
    { skill: 'ships', occupations: ['Båtmekaniker', 'Fartygsmekaniker'], more: 1 },
    { skill: 'wheels', occupations: ['Cykelmekaniker'], more: 0 },
  ]);
});

test('a skill that the neighbours have use for is no demand of a part', () => {
  expect(of(['moving'])).toEqual([]);
});

test('a certificate that one of those who ask for any asks for says so', () => {
  expect(of(['fire', 'cold'], 'certificate')).toEqual([{ skill: 'fire', occupations: ['Fartygsmekaniker'], more: 0 }]);
});

function of(skills: readonly string[], kind: 'skill' | 'certificate' = 'skill') {
  const lacked = skills.map((id) => ({ id, label: { text: id, lang: 'sv' as const } }));
  const found = askedOnlyBy(lacked, { ssyk: '7231', evidence: { scheme }, kind }, { catalogue, language: 'sv' });
  return found.map((one) => ({ ...one, occupations: one.occupations.map(({ text }) => text) }));
}
