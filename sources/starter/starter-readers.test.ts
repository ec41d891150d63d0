import { expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { folder, problemIn, readAll, textWith } from '../test-pack.ts';

const about = {
  source: { title: 'Test', publisher: 'Vi' },
  licence: 'EUPL-1.2',
  method: { sv: 'Påhittat.', en: 'Made up.' },
};
const manifest = (files: readonly (readonly [string, string])[]) =>
  JSON.stringify({
    id: 'test',
    title: 'Test',
    synthetic: true,
    files: files.map(([adapter, dataset]) => ({
      path: `${adapter}.csv`,
      adapter: `starter/${adapter}`,
      dataset,
      ...about,
    })),
  });

const scheme = {
  'pack.json': manifest([
    ['occupations', 'scheme:starter'],
    ['skills', 'scheme:starter'],
    ['occupation-skills', 'scheme:starter'],
    ['related', 'scheme:starter'],
  ]),
  'occupations.csv':
    'id,ssyk,name_sv,name_en,titles_sv,titles_en,about_sv,about_en\n' +
    'tester,0110,Provare,Tester,Testare | Kontrollant,,Provar.,Tests.\nsolderer,0110,Lödare,Solderer,,,Löder.,Solders.\n',
  'skills.csv': 'id,kind,name_sv,name_en,other_sv,other_en\ntester,skill,Prova,Testing,,trying\n',
  'occupation-skills.csv': 'occupation,skill,tier\ntester,tester,central\ntester,gone,common\n',
  'related.csv': 'occupation,related,substitutability\ntester,solderer,75\nsolderer,tester,\n',
};

test('an occupation and a skill may share a slug', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(scheme)), 'scheme:starter');
  expect(records).toContainEqual(expect.objectContaining({ id: 'occupation/tester', kind: 'occupation' }));
  expect(records).toContainEqual(
    expect.objectContaining({ relation: 'central', from: 'occupation/tester', to: 'skill/tester' }),
  );
  expect(leftOut.get('occupation-skills.csv')).toEqual(['skill/gone']);
});

test('other titles become alternative labels, substitutability a share', async () => {
  const { records } = await readAll(await openPack(await folder(scheme)), 'scheme:starter');
  expect(records).toContainEqual(expect.objectContaining({ language: 'sv', form: 'alternative', text: 'Kontrollant' }));
  const substitutes = records.filter((record) => record.type === 'relation' && record.relation === 'substitutes');
  expect(substitutes).toEqual([expect.objectContaining({ from: 'occupation/tester', weight: 0.75 })]);
});

test('a repeated id and a wrong tier are refused', async () => {
  const repeated = `${scheme['skills.csv']}tester,skill,Åter,Again,,\n`;
  expect(await problemIn({ ...scheme, 'skills.csv': repeated })).toMatchObject({
    where: { file: 'skills.csv', row: 3, field: 'id' },
  });
  const wrong = scheme['occupation-skills.csv'].replace('central', 'centrla');
  expect(await problemIn({ ...scheme, 'occupation-skills.csv': wrong })).toMatchObject({
    where: { row: 2, field: 'tier' },
    expected: textWith('nearest: central'),
  });
});

const figures = {
  'pack.json': manifest([
    ['places', 'places'],
    ['forecast', 'forecast'],
    ['places', 'vacancies'],
    ['vacancies', 'vacancies'],
    ['pay', 'pay'],
  ]),
  'places.csv':
    'code,kind,name_sv,name_en,parent,latitude,longitude,tile_column,tile_row\n' +
    'SE,country,Sverige,Sweden,,,,,\n22,region,Västernorrlands län,Västernorrland County,SE,62.5,17.5,3,4\n',
  'forecast.csv':
    'occupation_id,name_sv,name_en,field_sv,field_en,ssyk,part_of_group,place,chances,direction\n' +
    'f1,Provare,Testers,Test,Test,0110 | 0210,yes,SE,large,increase\nf1,Provare,Testers,Test,Test,0110 | 0210,yes,22,,\n',
  'vacancies.csv': 'ssyk,place,vacancies\n0110,SE,12\n0110,99,1\n',
  'pay.csv': 'ssyk,p10,median,p90\n0110,30000,,40000\n',
};

test('places have tiles, forecasts gather their places, empty cells are no figure', async () => {
  const pack = await openPack(await folder(figures));
  expect(pack).toMatchObject({ id: 'test', synthetic: true });
  expect((await readAll(pack, 'places')).records[1]).toMatchObject({
    code: '22',
    tile: { column: 3, row: 4 },
  });
  expect((await readAll(pack, 'forecast')).records).toEqual([
    expect.objectContaining({
      ssyk: ['0110', '0210'],
      partOfGroup: true,
      values: [
        { place: 'SE', chances: 'large', direction: 'increase' },
        { place: '22', chances: null, direction: null },
      ],
    }),
  ]);
  expect((await readAll(pack, 'pay')).records).toEqual([
    { type: 'pay', ssyk: '0110', p10: 30000, median: null, p90: 40000, year: null },
  ]);
  expect((await readAll(pack, 'vacancies')).leftOut.get('vacancies.csv')).toEqual(['0110 in 99']);
});

test.each([
  ['vacancies.csv', 'ssyk,place,vacancies\n0110,SE,many\n', { row: 2, field: 'vacancies' }],
  ['vacancies.csv', 'ssyk,place,vacancies\n0110,SE,1\n0110,SE,2\n', { row: 3, field: 'place' }],
  ['pay.csv', 'ssyk,p10,median,p90\n110,1,2,3\n', { row: 2, field: 'ssyk' }],
  [
    'places.csv',
    'code,kind,name_sv,name_en,parent,latitude,longitude,tile_column,tile_row\n22,region,V,V,SE,,,,\n',
    { row: 2, field: 'parent' },
  ],
])('a damaged %s %j is refused with its place', async (file, content, where) => {
  expect(await problemIn({ ...figures, [file]: content })).toMatchObject({ where: { file, ...where } });
});

test('numbers that the database would not hold, and NUL, are refused where they stand', async () => {
  const pay = { 'pack.json': manifest([['pay', 'pay']]) };
  const figures = (row: string) => problemIn({ ...pay, 'pay.csv': `ssyk,p10,median,p90\n${row}\n` });
  expect(await figures('0110,0,30000,40000')).toMatchObject({ where: { file: 'pay.csv', row: 2, field: 'p10' } });
  expect(await figures('0110,1,2,3000000000')).toMatchObject({ where: { row: 2, field: 'p90' } });
  const damaged = scheme['skills.csv'].replace('Prova', 'Pro\0va');
  expect(await problemIn({ ...scheme, 'skills.csv': damaged })).toMatchObject({
    where: { file: 'skills.csv', row: 2 },
    found: 'a NUL character',
  });
});
