import path from 'node:path';
import { expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { folder, problemIn, readAll } from '../test-pack.ts';

const starter = path.resolve(import.meta.dirname, '../../data/starter');

test('the starter has courses of every kind in every region, most of them to come', async () => {
  const { records, leftOut, passedOver } = await readAll(await openPack(starter), 'courses');
  const offerings = records.filter((record) => record.type === 'course-offering');
  expect(offerings).toHaveLength(593);
  expect(new Set(offerings.map(({ municipality }) => municipality?.slice(0, 2))).size).toBe(21);
  expect(new Set(records.flatMap((record) => (record.type === 'course' ? [record.level] : []))).size).toBe(6);
  expect(offerings.every(({ dates, provider }) => dates.relative && provider?.endsWith('(påhittad)'))).toBe(true);
  expect(offerings.filter(({ dates }) => (dates.start ?? -1) >= 31).length).toBeGreaterThan(300);
  expect([leftOut.size, passedOver.size]).toEqual([0, 0]);
});

const about = {
  source: { title: 'Test', publisher: 'Vi' },
  licence: 'EUPL-1.2',
  method: { sv: 'Påhittat.', en: 'Made up.' },
};
const pack = {
  'pack.json': JSON.stringify({
    id: 'test',
    title: 'Test',
    synthetic: true,
    files: ['courses', 'course-offerings'].map((name) => ({
      path: `${name}.csv`,
      adapter: `starter/${name}`,
      dataset: 'courses',
      ...about,
    })),
  }),
  'courses.csv':
    'id,title_sv,title_en,text_sv,text_en,level,level_as_given,seqf,credits,credit_system,ssyk\n' +
    'weld,Svets,Welding,Om svets.,On welding.,short-course,kort kurs,,,,7212\n',
  'course-offerings.csv':
    'id,course,provider,municipality,distance,meetings,pace,start,end,apply_from,apply_by,cost,seats\n' +
    'w1,weld,Kurscentrum,2281,no,,100,-7,1,,,1500,\nw2,gone,Kurscentrum,2281,no,,100,7,8,,,,\n',
};

test('days may lie before the month; an occasion of a course that is not there is left out', async () => {
  const { records, leftOut } = await readAll(await openPack(await folder(pack)), 'courses');
  expect(records).toMatchObject([
    { type: 'course', title: { sv: 'Svets' }, ssyk: ['7212'] },
    { type: 'course-offering', id: 'w1', costSek: 1500, dates: { relative: true, start: -7, end: 1 } },
  ]);
  expect(leftOut.get('course-offerings.csv')).toEqual(['gone']);
});

test.each([
  ['courses.csv', 'short-course', 'short-curse', { row: 2, field: 'level' }],
  ['courses.csv', '7212', '721', { row: 2, field: 'ssyk' }],
  ['course-offerings.csv', '-7', 'soon', { row: 2, field: 'start' }],
  ['course-offerings.csv', 'no,,100', 'maybe,,100', { row: 2, field: 'distance' }],
  ['course-offerings.csv', '2281', '22', { row: 2, field: 'municipality' }],
] as const)('in %s, %s written %s is refused with its place', async (file, right, wrong, where) => {
  expect(await problemIn({ ...pack, [file]: pack[file].replace(right, wrong) })).toMatchObject({
    where: { file, ...where },
  });
});
