import { expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { folder, problemIn, readAll } from '../test-pack.ts';

const aaa = 'aaaa_aaa_aaa';
const bbb = 'bbbb_bbb_bbb';
const sk1 = 'skil_one_aaa';
const sk2 = 'skil_two_aaa';
const gone = 'gone_gon_gon';

const dump = (concepts: unknown) => JSON.stringify({ data: { concepts } });
const skill = (id: string, label: string) => ({ id, preferred_label: label, type: 'skill' });
const occupation = (id: string, label: string) => ({ id, preferred_label: label, type: 'occupation-name' });
const group = (code: string, narrower: unknown) => ({
  id: `grup_${code.padStart(3, '0').slice(0, 3)}_aaa`,
  preferred_label: `group ${code}`,
  ssyk_code_2012: code,
  type: `ssyk-level-${code.length}`,
  narrower,
});

const sweden = {
  'taxonomy/skills.json': dump([skill(sk1, 'Lödning'), skill(sk2, 'Montering')]),
  'taxonomy/the-ssyk-hierarchy-with-occupations.json': dump([
    group('0', [group('01', [group('011', [group('0110', [occupation(aaa, 'Provare'), occupation(bbb, 'Lödare')])])])]),
  ]),
};

async function scheme(files: Readonly<Record<string, string>>) {
  return readAll(await openPack(await folder({ ...sweden, ...files })), 'scheme:jobtech');
}

test('occupations belong to their SSYK group, leading zero kept', async () => {
  const { records } = await scheme({});
  expect(records).toContainEqual({
    type: 'mapping',
    from: aaa,
    scheme: 'ssyk-2012',
    code: '0110',
    match: 'broader',
  });
});

test('records come as concepts, labels, relations, mappings', async () => {
  const related = { data: { [aaa]: { preferred_label: 'x', similar: [{ id: bbb, preferred_label: 'y' }] } } };
  const { records } = await scheme({ 'occupations/narliggande-yrken.json': JSON.stringify(related) });
  const order = ['concept', 'label', 'relation', 'mapping'];
  const types = records.map(({ type }) => order.indexOf(type));
  expect(types).toEqual(types.toSorted((a, b) => a - b));
  expect(new Set(types).size).toBe(4);
});

test('a job title keeps the occupations of the pack; one without any is left out', async () => {
  const { records, read, leftOut } = await scheme({
    'occupations/info_job_titles.json': dump([
      { id: 'titl_one_aaa', preferred_label: 'Allprovare', related: [{ id: aaa }, { id: gone }] },
      { id: 'titl_two_aaa', preferred_label: 'Borta', related: [{ id: gone }] },
      { id: 'titl_tre_aaa', preferred_label: 'Ensam', related: [] },
    ]),
  });
  expect(records.filter((record) => record.type === 'concept' && record.kind === 'job-title')).toHaveLength(1);
  expect(records).toContainEqual(expect.objectContaining({ relation: 'title-of', from: 'titl_one_aaa', to: aaa }));
  expect(read.get('occupations/info_job_titles.json')).toBe(4);
  expect(leftOut.get('occupations/info_job_titles.json')).toHaveLength(3);
});

test('another wording is an alternative label unless a job title says the same', async () => {
  const { records } = await scheme({
    'occupations/info_job_titles.json': dump([
      { id: 'titl_one_aaa', preferred_label: 'Allprovare', related: [{ id: aaa }] },
    ]),
    'occupations/info_occupations.json': dump([
      { id: aaa, title: [{ preferred_label: 'allprovare' }, { preferred_label: 'Testare' }] },
    ]),
  });
  const alternatives = records.filter((record) => record.type === 'label' && record.form === 'alternative');
  expect(alternatives).toEqual([{ type: 'label', concept: aaa, language: 'sv', form: 'alternative', text: 'Testare' }]);
});

test('an entry whose id is gone still names the occupation its label has beside other names', async () => {
  const { records, leftOut } = await scheme({
    'occupations/info_occupations.json': dump([
      { id: 'gone_one_aaa', preferred_label: 'Provare/Testerska/AB', title: [{ preferred_label: 'Nattprovare' }] },
      { id: 'gone_two_aaa', preferred_label: 'Okänd/Obekant', title: [] },
    ]),
  });
  const alternatives = records.filter((record) => record.type === 'label' && record.form === 'alternative');
  expect(alternatives).toMatchObject([
    { concept: aaa, text: 'Testerska' },
    { concept: aaa, text: 'Nattprovare' },
  ]);
  expect(leftOut.get('occupations/info_occupations.json')).toEqual(['gone_two_aaa']);
});

test('a skill in several lists keeps the most central one; unknown labels are counted', async () => {
  const { records, leftOut } = await scheme({
    'occupations/occupation-skills.json': JSON.stringify({
      [aaa]: {
        preferred_label: 'Provare',
        taxonomy: ['Montering'],
        calculated_skills: ['Montering', 'Lödning', 'Trolleri'],
        group_skills: ['Lödning'],
        group_license: [],
        group_vocational: [],
      },
    }),
  });
  const relations = records.filter((record) => record.type === 'relation');
  expect(relations.map((record) => [record.relation, record.to])).toEqual([
    ['central', sk2],
    ['common', sk1],
  ]);
  expect(leftOut.get('occupations/occupation-skills.json')).toEqual(['Trolleri']);
});

test('substitutability goes from the one who can do the work', async () => {
  const { records } = await scheme({
    'taxonomy/substitutability-relations-between-occupations.json': dump([
      { id: aaa, substitutes: [{ id: bbb, substitutability_percentage: 75 }], substituted_by: [] },
    ]),
  });
  expect(records).toContainEqual({
    type: 'relation',
    relation: 'substitutes',
    from: aaa,
    to: bbb,
    rank: 0,
    weight: 0.75,
  });
});

test('keywords are hidden labels, descriptions are definitions', async () => {
  const { records } = await scheme({
    'taxonomy/keyword-concepts-with-relations.json': dump([
      {
        id: 'keyw_one_aaa',
        preferred_label: 'tenn',
        related: [
          { id: sk1, type: 'skill' },
          { id: gone, type: 'sun' },
        ],
      },
    ]),
    'occupations/kompetens_beskrivning.json': JSON.stringify({ Lödning: 'Fogar metall. ' }),
  });
  expect(records).toContainEqual(expect.objectContaining({ concept: sk1, form: 'hidden', text: 'tenn' }));
  expect(records).toContainEqual(expect.objectContaining({ id: sk1, definition: { sv: 'Fogar metall.' } }));
});

test('a repeated skill, a missing label and a wrong percentage are refused with their place', async () => {
  const skills = dump([skill(sk1, 'a'), skill(sk1, 'b')]);
  expect(await problemIn({ ...sweden, 'taxonomy/skills.json': skills })).toMatchObject({
    where: { file: 'taxonomy/skills.json', row: 2 },
    expected: 'each id once',
  });
  expect(await problemIn({ ...sweden, 'taxonomy/skills.json': dump([{ id: sk1 }]) })).toMatchObject({
    where: { row: 1, field: 'data.concepts[0].preferred_label' },
  });
  const substitutes = [{ id: bbb, substitutability_percentage: 'many' }];
  const file = 'taxonomy/substitutability-relations-between-occupations.json';
  expect(await problemIn({ ...sweden, [file]: dump([{ id: aaa, substitutes }]) })).toMatchObject({
    where: { row: 1, field: 'data.concepts[0].substitutes[0].substitutability_percentage' },
    expected: 'a whole number',
    found: '"many"',
  });
});
