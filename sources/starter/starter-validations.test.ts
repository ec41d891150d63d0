import path from 'node:path';
import { expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { folder, problemIn, readAll } from '../test-pack.ts';

const starter = path.resolve(import.meta.dirname, '../../data/starter');

test('the starter has made-up validation offers in every region, each with its skills', async () => {
  const { records, leftOut } = await readAll(await openPack(starter), 'validations');
  const offers = records.filter((record) => record.type === 'validation');
  expect(new Set(offers.flatMap(({ municipality }) => municipality?.slice(0, 2) ?? [])).size).toBe(21);
  expect(offers.every(({ provider }) => provider.endsWith('(påhittad)'))).toBe(true);
  expect(offers.every(({ skills }) => (skills?.ids.length ?? 0) >= 3)).toBe(true);
  expect(leftOut.size).toBe(0);
});

const row = 'v1,Prövning,Test,Huset,7212,Modell,Model,4,2,8,,2281,no,starter,weld | gone\n';
const pack = {
  'pack.json': JSON.stringify({
    id: 'test',
    title: 'Test',
    synthetic: true,
    files: ['validations', 'skills'].map((name) => ({
      path: `${name}.csv`,
      adapter: `starter/${name}`,
      dataset: 'validations',
      source: { title: 'Test', publisher: 'Vi' },
      licence: 'EUPL-1.2',
      method: { sv: 'Påhittat.', en: 'Made up.' },
    })),
  }),
  'skills.csv': 'id,kind,name_sv,name_en,other_sv,other_en\nweld,skill,Svets,Welding,,\n',
  'validations.csv': `id,title_sv,title_en,provider,ssyk,framework_sv,framework_en,seqf,weeks,hours,cost,municipality,distance,skill_scheme,skills\n${row}`,
};

test('a skill that is not in the pack is left out; a fee that is not told stays so', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(pack)), 'validations');
  expect(records).toMatchObject([{ id: 'v1', skills: { scheme: 'starter', ids: ['skill/weld'] }, weeks: 2 }]);
  expect(records[0]).not.toHaveProperty('costSek');
  expect(leftOut.get('validations.csv')).toEqual(['gone']);
});

test.each([
  [',4,2,8,', ',9,2,8,', 'seqf'],
  [',4,2,8,', ',4,0,8,', 'weeks'],
  [',4,2,8,', ',4,2,80,', 'hours'],
  [',2281,no,', ',,no,', 'municipality'],
  [',starter,', ',,', 'skill_scheme'],
  [',starter,', ',stater,', 'skill_scheme'],
] as const)('%s written %s is refused with its field', async (right, wrong, field) => {
  const damaged = { ...pack, 'validations.csv': pack['validations.csv'].replace(right, wrong) };
  expect(await problemIn(damaged)).toMatchObject({ where: { row: 2, field } });
});
