import { expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { folder, problemIn, readAll, textWith } from '../test-pack.ts';

const uri = (kind: 'occupation' | 'skill', n: number) =>
  `http://data.europa.eu/esco/${kind}/00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
const welder = uri('occupation', 1);
const foreman = uri('occupation', 2);
const welding = uri('skill', 1);
const metal = uri('skill', 2);
const crafts = uri('skill', 3);

const occupationHeader = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description,code';
const skillHeader = 'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,description';

const esco = {
  'ISCOGroups_en.csv':
    'conceptType,conceptUri,code,preferredLabel,altLabels,description\r\n' +
    'ISCOGroup,http://data.europa.eu/esco/isco/C0,0,Zero,,\r\n' +
    'ISCOGroup,http://data.europa.eu/esco/isco/C01,01,Zero one,,About it\r\n',
  'occupations_en.csv':
    `${occupationHeader}\r\n` +
    `Occupation,${welder},01,tester,"first name\nother name\ntester",hidden one,Tests.,01.1\r\n` +
    `Occupation,${foreman},01,lead tester ,,,,01.2\r\n`,
  'occupations_sv.csv':
    `${occupationHeader}\r\nOccupation,${welder},01,provare,,,Provar.,01.1\r\n` +
    `Occupation,${uri('occupation', 9)},01,annan,,,,\r\n`,
  'skills_en.csv': `${skillHeader}\r\nK,${welding},testing,,,\r\nK,${metal},materials,,,\r\n`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,description,code\r\nG,${crafts},crafts,,,,S1\r\n`,
  'occupationSkillRelations.csv':
    'occupationUri,relationType,skillType,skillUri\r\n' +
    `${welder},optional,knowledge,${metal}\r\n${welder},essential,knowledge,${welding}\r\n` +
    `${welder},essential,knowledge,${uri('skill', 7)}\r\n`,
  'broaderRelationsOccPillar.csv':
    'conceptType,conceptUri,broaderType,broaderUri\r\n' +
    'ISCOGroup,http://data.europa.eu/esco/isco/C01,ISCOGroup,http://data.europa.eu/esco/isco/C0\r\n' +
    `Occupation,${welder},ISCOGroup,http://data.europa.eu/esco/isco/C01\r\n` +
    `Occupation,${foreman},Occupation,${welder}\r\n`,
};

test('occupations have labels in both languages, a code and their ISCO group', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(esco)), 'scheme:esco');
  expect(records).toContainEqual({
    type: 'concept',
    id: welder,
    kind: 'occupation',
    code: '01.1',
    definition: { en: 'Tests.', sv: 'Provar.' },
  });
  const labels = records.filter((record) => record.type === 'label' && record.concept === welder);
  expect(labels.map((label) => label.type === 'label' && `${label.language} ${label.form} ${label.text}`)).toEqual([
    'en preferred tester',
    'en alternative first name',
    'en alternative other name',
    'en hidden hidden one',
    'sv preferred provare',
  ]);
  expect(records).toContainEqual({
    type: 'mapping',
    from: welder,
    scheme: 'isco-08',
    code: '01',
    match: 'broader',
  });
  expect(leftOut.get('occupations_sv.csv')).toEqual([uri('occupation', 9)]);
});

test('preferred labels are verbatim', async () => {
  const { records } = await readAll(await openPack(await folder(esco)), 'scheme:esco');
  expect(records).toContainEqual(
    expect.objectContaining({ concept: foreman, form: 'preferred', text: 'lead tester ' }),
  );
});

test('essential is central, optional is common, and a skill outside the pack is left out and counted', async () => {
  const { records, read, leftOut } = await readAll(await openPack(await folder(esco)), 'scheme:esco');
  const relations = records.filter((record) => record.type === 'relation');
  expect(relations).toEqual([
    { type: 'relation', relation: 'common', from: welder, to: metal, rank: 0, weight: 1 },
    { type: 'relation', relation: 'central', from: welder, to: welding, rank: 0, weight: 1 },
    { type: 'relation', relation: 'broader', from: foreman, to: welder, rank: 0, weight: 1 },
  ]);
  expect(read.get('occupationSkillRelations.csv')).toBe(3);
  expect(leftOut.get('occupationSkillRelations.csv')).toEqual([uri('skill', 7)]);
});

test('ISCO groups have their code as id and their wider group', async () => {
  const { records } = await readAll(await openPack(await folder(esco)), 'scheme:isco-08');
  expect(records).toContainEqual(expect.objectContaining({ type: 'concept', id: '01', code: '01' }));
  expect(records).toContainEqual(expect.objectContaining({ relation: 'broader', from: '01', to: '0' }));
});

test('the skills hierarchy adds groups that the list of groups lacks, from ragged rows', async () => {
  const levels = [0, 1, 2, 3].map((level) => `Level ${level} URI,Level ${level} preferred term`).join(',');
  const header = `${levels},Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code`;
  const root = uri('skill', 4);
  const hierarchy = `${header}\r\n${root},all skills,,,,,,,Everything,,S\r\n${root},all skills,${crafts},crafts,,,,,,,S,S1\r\n`;
  const pack = await openPack(await folder({ ...esco, 'skillsHierarchy_en.csv': hierarchy }));
  const { records } = await readAll(pack, 'scheme:esco');
  expect(records).toContainEqual({
    type: 'concept',
    id: root,
    kind: 'skill-group',
    code: 'S',
    definition: { en: 'Everything' },
  });
  expect(records.filter((record) => record.type === 'concept' && record.id === crafts)).toHaveLength(1);
});

test('a repeated occupation, a cut URI and an unknown relation type are refused', async () => {
  const occupations = esco['occupations_en.csv'];
  const repeated = occupations + occupations.slice(occupations.indexOf('\r\n') + 2);
  expect(await problemIn({ ...esco, 'occupations_en.csv': repeated })).toMatchObject({
    where: { file: 'occupations_en.csv', row: 4, field: 'conceptUri' },
    expected: 'each concept once',
  });
  const relations = esco['occupationSkillRelations.csv'];
  expect(await problemIn({ ...esco, 'occupationSkillRelations.csv': relations.slice(0, -8) })).toMatchObject({
    where: { row: 4, field: 'skillUri' },
    expected: 'an ESCO URI',
  });
  const misspelt = relations.replace('optional', 'optoinal');
  expect(await problemIn({ ...esco, 'occupationSkillRelations.csv': misspelt })).toMatchObject({
    where: { row: 2, field: 'relationType' },
    expected: textWith('nearest: optional'),
  });
});
