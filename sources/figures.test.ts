import { expect, test } from 'vitest';
import { openPack } from './open-pack.ts';
import { folder, near, problemIn, readAll } from './test-pack.ts';

const region = 'NvUF_SP1_1zo';
const sweden = 'i46j_HmG_v64';
const forecastKey = (row: string) =>
  `concept_id\tname_sv\tfield_sv\tssyk4\tssyk4_count\tpart_of_ssyk4\trecruitment_situation_country\n${row}\n`;
const forecasts = {
  'barometer_occupations.tsv': forecastKey('aaaa_aaa_aaa\tProvare\tTest\t0110,0210\t2\tyes\tbrist'),
  'barometer_regional.json': JSON.stringify({
    aaaa_aaa_aaa: { [sweden]: ['små', 'minska'], [region]: null, gone_gon_gon: ['stora', 'öka'] },
  }),
};
const hierarchy =
  'level,ssyk,concept_id,label_sv,definition_sv\r\n1,0,grup_aaa_001,Noll,\r\n4,0110,grup_aaa_110,Provare,"Provar\nmycket"\r\n';
const municipalities =
  'kommunkod,kommun,lanskod,lan,kommun_concept_id,region_concept_id\n' +
  `2280,Härnösand,22,Västernorrlands län,muni_aaa_001,${region}\n2281,Sundsvall,22,Västernorrlands län,muni_aaa_002,${region}\n`;

test('a folder of forecasts alone is a pack', async () => {
  const pack = await openPack(await folder(forecasts));
  expect(pack.datasets.map(({ name }) => name)).toEqual(['forecast']);
  const { records, read, leftOut } = await readAll(pack, 'forecast');
  expect(records).toEqual([
    {
      type: 'forecast',
      id: 'aaaa_aaa_aaa',
      name: { sv: 'Provare' },
      field: { sv: 'Test' },
      ssyk: ['0110', '0210'],
      partOfGroup: true,
      values: [
        { place: 'SE', chances: 'small', direction: 'decrease' },
        { place: '22', chances: null, direction: null },
      ],
    },
  ]);
  expect(read.get('barometer_regional.json')).toBe(4);
  expect(leftOut.get('barometer_regional.json')).toEqual(['gone_gon_gon']);
});

test('forecasts without their key are told, not guessed', async () => {
  const pack = await openPack(
    await folder({ 'barometer_regional.json': '{}', 'ssyk_salary.json': '{"0110":["1","2","3"]}' }),
  );
  expect(pack.datasets.map(({ name }) => name)).toEqual(['pay']);
  expect(pack.notices.join()).toContain('forecast');
});

test('an unknown word in a forecast is refused', async () => {
  const misspelt = JSON.stringify({ aaaa_aaa_aaa: { [sweden]: ['smaa', 'minska'] } });
  expect(await problemIn({ ...forecasts, 'barometer_regional.json': misspelt })).toMatchObject({
    where: { file: 'barometer_regional.json', row: 1, field: `aaaa_aaa_aaa.${sweden}[0]` },
    found: '"smaa"',
  });
});

const vacancies = {
  'taxonomy/ssyk2012_hierarchy.csv': hierarchy,
  'places/kommuner.csv': municipalities,
  'statistics/ssyk_region_kommun_annonser_2024.json': JSON.stringify({
    grup_aaa_110: { [sweden]: 9, [region]: 4, muni_aaa_002: 3, gone_gon_gon: 1 },
    gone_gon_gon: { [sweden]: 1 },
  }),
};

test('vacancies are told by codes, and unknown groups and places are counted', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(vacancies)), 'vacancies');
  expect(records.map((record) => record.type === 'vacancies' && [record.ssyk, record.place, record.vacancies])).toEqual(
    [
      ['0110', 'SE', 9],
      ['0110', '22', 4],
      ['0110', '2281', 3],
    ],
  );
  expect(leftOut.get('statistics/ssyk_region_kommun_annonser_2024.json')).toHaveLength(2);
});

test('a bad number of vacancies is refused', async () => {
  const bad = JSON.stringify({ grup_aaa_110: { [sweden]: -1 } });
  expect(await problemIn({ ...vacancies, 'statistics/ssyk_region_kommun_annonser_2024.json': bad })).toMatchObject({
    where: { row: 1, field: `grup_aaa_110.${sweden}` },
    expected: 'a whole number',
    found: '-1',
  });
});

test('the SSYK hierarchy keeps leading zeros, and a code that does not fit its level is refused', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(vacancies)), 'scheme:ssyk-2012');
  expect(records).toContainEqual(expect.objectContaining({ id: '0110', definition: { sv: 'Provar\nmycket' } }));
  expect(leftOut.get('taxonomy/ssyk2012_hierarchy.csv')).toEqual(['011']);
  const wrong = hierarchy.replace('4,0110', '4,110');
  expect(await problemIn({ ...vacancies, 'taxonomy/ssyk2012_hierarchy.csv': wrong })).toMatchObject({
    where: { row: 3, field: 'ssyk' },
    found: '"110"',
  });
});

test('pay takes the dated table first; `..` and absent figures are no figure', async () => {
  const pack = await openPack(
    await folder({
      'scb-income-ssyk4-2024.json': JSON.stringify({ '0110': { year: '2024', Medianlön: 300 } }),
      'ssyk_salary.json': JSON.stringify({
        '0110': ['1', '2', '3'],
        '0210': ['100', '..', '300'],
        Nej: ['1', '2', '3'],
      }),
    }),
  );
  const { records, leftOut } = await readAll(pack, 'pay');
  expect(records).toEqual([
    { type: 'pay', ssyk: '0110', p10: null, median: 300, p90: null, year: 2024 },
    { type: 'pay', ssyk: '0210', p10: 100, median: null, p90: 300, year: null },
  ]);
  expect(leftOut.get('ssyk_salary.json')).toEqual(['Nej']);
  expect(pack.datasets[0]?.files.map(({ date }) => date)).toEqual(['2024', undefined]);
});

test.each([
  ['["100","lots","300"]', '0110[1]'],
  ['["300","200","100"]', '0110'],
  ['["100"]', '0110'],
])('bad pay %s is refused', async (figures, field) => {
  expect(await problemIn({ 'ssyk_salary.json': `{"0110":${figures}}` })).toMatchObject({
    where: { file: 'ssyk_salary.json', row: 1, field },
  });
});

const place = (label: string, kommunkod: string, latitud: number, longitud: number) => ({
  label,
  kommunkod,
  latitud,
  longitud,
});

test('places have the town’s position, else the mean; 0°, 0° is no position', async () => {
  const square = [
    { x: '17', y: '62' },
    { x: '18', y: '62' },
    { x: '18', y: '63' },
    { x: '17', y: '63' },
  ];
  const pack = await openPack(
    await folder({
      'places/kommuner.csv': municipalities,
      'places/platser.json': JSON.stringify([
        place('Sundsvall', '2281', 62.39, 17.31),
        place('Matfors', '2281', 62.35, 17.02),
        place('Härnösand', '2280', 0, 0),
        place('Ramvik', '2280', 62.8, 17.8),
        place('Älandsbro', '2280', 62.6, 17.6),
      ]),
      'places/regioner.json': JSON.stringify([
        {
          lankod: '22',
          koordinater: { WGS84: { x: '17.5', y: '62.5' } },
          grans: { polygoner: [{ koordinater: square }] },
        },
      ]),
    }),
  );
  const { records, leftOut } = await readAll(pack, 'places');
  expect(records).toContainEqual(expect.objectContaining({ code: '2281', latitude: 62.39, longitude: 17.31 }));
  const [harnosand] = records.filter((record) => record.type === 'place' && record.code === '2280');
  expect(harnosand).toMatchObject({ latitude: near(62.7), longitude: near(17.7) });
  expect(records).toContainEqual(
    expect.objectContaining({
      code: '22',
      name: { sv: 'Västernorrlands län', en: 'Västernorrland County' },
      polygons: [
        [
          [17, 62],
          [18, 62],
          [18, 63],
          [17, 63],
          [17, 62],
        ],
      ],
    }),
  );
  expect(leftOut.get('places/platser.json')).toEqual(['Härnösand (no position)']);
});
