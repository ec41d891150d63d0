import { expect, test } from 'vitest';
import { type Place, Places, refOf } from './places.ts';

const places = new Places([
  place({ code: 'SE', kind: 'country', sv: 'Sverige', en: 'Sweden' }),
  region('01', 'Stockholms län', 'Stockholm County'),
  region('03', 'Uppsala län', 'Uppsala County'),
  region('13', 'Hallands län', 'Halland County'),
  region('14', 'Västra Götalands län', 'Västra Götaland County'),
  region('18', 'Örebro län', 'Örebro County'),
  region('20', 'Dalarnas län', 'Dalarna County'),
  region('22', 'Västernorrlands län', 'Västernorrland County'),
  place({ code: '2281', kind: 'municipality', sv: 'Sundsvall', parent: '22' }),
  place({ code: '1880', kind: 'municipality', sv: 'Örebro', parent: '18' }),
]);

test.each([
  ['22', '22'],
  [' 22 ', '22'],
  ['Västernorrlands län', '22'],
  ['Västernorrland', '22'],
  ['västernorrlands', '22'],
  ['Västernorrland län', '22'],
  ['VASTERNORRLANDS  LAN', '22'],
  ['Västernorrland County', '22'],
  ['Hallands län', '13'],
  ['Halland', '13'],
  ['Uppsala', '03'],
  ['Uppsala län', '03'],
  ['Örebro', '18'],
  ['orebro', '18'],
  ['Dalarna', '20'],
  ['vastra gotaland', '14'],
  ['stockholm county', '01'],
])('%j means the region %s', (written, code) => {
  expect(places.findRegion(written)).toMatchObject({ ok: true, value: { code } });
});

test('a name written with å, ä and ö as two signs each is the same name', () => {
  expect(places.findRegion('Örebro'.normalize('NFD'))).toMatchObject({ ok: true });
});

test.each([
  ['Västernorland', 'Västernorrland'],
  ['Halands län', 'Hallands län'],
  ['Upsala', 'Uppsala'],
])('%j is no region; %j is the nearest', (written, nearest) => {
  expect(places.findRegion(written)).toEqual({ ok: false, error: { nearest } });
});

test('for a municipality the nearest region is the one it lies in', () => {
  expect(places.findRegion('Sundsvall')).toEqual({ ok: false, error: { nearest: 'Västernorrland' } });
  expect(places.findRegion('2281')).toEqual({ ok: false, error: { nearest: 'Västernorrland' } });
});

test.each(['Atlantis', '', '99', 'Sverige', 'SE'])('%j is near no region', (written) => {
  expect(places.findRegion(written)).toEqual({ ok: false, error: { nearest: undefined } });
});

test('a region has its municipalities and no others', () => {
  expect(places.municipalitiesOf('22').map(({ code }) => code)).toEqual(['2281']);
  expect(places.regions).toHaveLength(7);
});

test('a place is named in the reader’s language', () => {
  const vasternorrland = places.get('22');
  expect(vasternorrland && refOf(vasternorrland, 'en')).toEqual({ code: '22', name: 'Västernorrland County' });
});

function region(code: string, sv: string, en: string): Place {
  return place({ code, kind: 'region', sv, en, parent: 'SE' });
}

function place(told: { code: string; kind: Place['kind']; sv: string; en?: string; parent?: string }): Place {
  const { code, kind, sv, en = sv, parent = null } = told;
  return { code, kind, name: { sv, en }, parent, position: null, tile: null, polygons: null };
}
