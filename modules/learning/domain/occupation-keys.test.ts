import { expect, test } from 'vitest';
import { GroupNames } from './group-names.ts';
import { type KeyedCourse, OccupationKeys } from './occupation-keys.ts';

const group = (ssyk: string, label: string, ...titles: string[]) => ({ ssyk, label, titles });
const keys = new OccupationKeys(
  [
    { ssyk: '7212', sun: ['521c'], educationNumber: 'YH00001' },
    { ssyk: '3113', sun: ['523f'], educationNumber: 'YH00949' },
    { ssyk: '4112', sun: ['345c'], educationNumber: null },
    { ssyk: '1220', sun: ['345c'], educationNumber: null },
    ...Array.from({ length: 9 }, (_, at) => ({ ssyk: `100${at}`, sun: ['340a'], educationNumber: null })),
  ],
  new GroupNames([
    group('1220', 'Personal- och HR-chefer', 'Personalchef'),
    group('2144', 'Civilingenjörsyrken inom maskinteknik', 'Svetsingenjör'),
    group('3113', 'Ingenjörer och tekniker inom elektroteknik', 'Elkonstruktör'),
    group('3114', 'Ingenjörer och tekniker inom maskinteknik', 'VVS-ingenjör', 'VVS-tekniker'),
    group('3422', 'Idrottstränare och instruktörer', 'Personlig tränare'),
    group('3439', 'Övriga yrken inom kultur och underhållning', 'Underhållare'),
    group('4112', 'Löne- och personaladministratörer', 'Löneadministratör'),
    group('5120', 'Kockar och kallskänkor', 'Kock'),
    group('5321', 'Undersköterskor, hemtjänst', 'Undersköterska'),
    group('5323', 'Undersköterskor, vårdavdelning', 'Undersköterska'),
    group('5330', 'Vårdbiträden', 'Vårdbiträde'),
    group('7125', 'VVS-montörer m.fl.', 'VVS-montör', 'Rörmokare'),
    group('7212', 'Svetsare och gasskärare', 'Svetsare'),
    group('7223', 'Maskinställare', 'CNC-operatör', 'CNC-programmerare', 'CNC-ställare'),
    group('7231', 'Motorfordonsmekaniker', 'Personbilsmekaniker'),
    group('7233', 'Underhållsmekaniker och maskinreparatörer', 'Maskinreparatör'),
    group('8172', 'Processoperatörer, papper', 'Processoperatör, papper'),
    group('8192', 'Processövervakare, kemi', 'Processoperatör, kemi'),
    group('9411', 'Pizzabagare', 'Kock', 'Pizzabagare'),
  ]),
);
const course = (told: Partial<KeyedCourse>): KeyedCourse => ({
  title: { sv: 'x' },
  level: 'higher-vocational',
  code: null,
  sun: [],
  ssyk: [],
  credits: null,
  ...told,
});
const found = (told: Partial<KeyedCourse>) => keys.of(course(told)).map(({ ssyk, via }) => `${ssyk} by ${via}`);
const komvux = (sv: string, credits = 1400): Partial<KeyedCourse> => ({
  title: { sv },
  level: 'komvux-upper-secondary',
  credits: { value: credits, system: 'gy' },
});

test.each([
  ['Industriteknik plåt och svets', ['7212 by words']],
  ['Industriteknik CNC', ['7223 by words']],
  ['Industritekniker Underhåll', ['7233 by words']],
  ['VVS lärling', ['7125 by words']],
  ['Personbilsmekaniker', ['7231 by title']],
  ['Matematik 1a', []],
])('a year of upper-secondary school called “%s” leads to %j', (title, groups) => {
  expect(found(komvux(title))).toEqual(groups);
});

test('one subject that a trade is named after is no education for it', () => {
  expect(found(komvux('Svets grund', 100))).toEqual([]);
});

test.each<[Partial<KeyedCourse>, string[]]>([
  [{ title: { sv: 'Vårdbiträdesutbildning' } }, ['5330 by title']],
  [{ title: { sv: 'Svetsare – distans' } }, ['7212 by title']],
  [{ title: { sv: 'Specialistundersköterska inom psykiatri' } }, ['5321 by title', '5323 by title']],
  [{ title: { sv: 'Svenska för svetsare' } }, []],
  [{ title: { sv: 'Kock' } }, ['5120 by title']],
])('its title names the occupation: %j leads to %j', (told, groups) => {
  expect(found(told)).toEqual(groups);
});

test.each<[Partial<KeyedCourse>, string[]]>([
  [
    { level: 'vocational', title: { sv: 'Processoperatör' }, ssyk: ['8172', '8192'] },
    ['8172 by source', '8192 by source'],
  ],
  [{ level: 'vocational', title: { sv: 'Svets' }, ssyk: ['2144', '7212'] }, ['7212 by source']],
  [{ level: 'folk-high-school', title: { sv: 'Svenska i vården' }, ssyk: ['3113', '3114'] }, []],
  [{ level: 'labour-market', title: { sv: 'Grund + APL' }, ssyk: ['7212'] }, ['7212 by source']],
  [{ level: 'labour-market', title: { sv: 'Svetsare, fortbildning 35 timmar' }, ssyk: ['7212'] }, []],
])('what the source says counts as far as the title bears it out: %j leads to %j', (told, groups) => {
  expect(found(told)).toEqual(groups);
});

test('a number tied by hand counts, but when the title says something else it is told as uncertain only', () => {
  const robots = course({ title: { sv: 'Robot och automation' }, code: 'YH00949' });
  expect(keys.to('3113', robots)).toBeUndefined();
  expect(keys.all(robots)[0]).toMatchObject({ via: 'education-number', key: 'YH00949', agrees: false, strength: 0.25 });
  const agreed = keys.to('7212', course({ title: { sv: 'Svetsteknik' }, code: 'YH00001' }));
  expect(agreed).toMatchObject({ agrees: true, strength: 0.9 });
});

test('a field of education leads to the occupations that the title speaks of, not to the others it is tied to', () => {
  expect(found({ title: { sv: 'Lönespecialist' }, sun: ['345c'] })).toEqual(['4112 by sun']);
  expect(found({ title: { sv: 'CAD-konstruktör' }, sun: ['521c'] })).toEqual([]);
  expect(keys.all(course({ title: { sv: 'CAD-konstruktör' }, sun: ['521c'] }))).toMatchObject([
    { ssyk: '7212', agrees: false },
  ]);
  expect(keys.all(course({ sun: ['340a'] }))).toEqual([]);
});
