import { describe, expect, test } from 'vitest';
import type { CourseSearch } from '#contract/courses.ts';
import { type Platform, platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { smallCourses } from '#test/small-courses.ts';
import { smallLand } from '#test/small-land.ts';

// The month of March 2026 begins in the week of Monday 23 February.
const asOf = '2026-03-18';

async function learnedLand(): Promise<Platform> {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  await skillsReady(land);
  return land;
}

test('courses are found by everything one may ask for', async () => {
  const land = await learnedLand();
  const idsOf = async (query: CourseSearch) =>
    (await land.answer('searchCourses', { query: { asOf, ...query } })).hits.map(({ id }) => id);

  expect(await idsOf({})).toEqual(['l-soon', 'w-sundsvall', 'w-ostersund', 'p-distance', 'c-unknown']);
  expect(await idsOf({ status: ['past'] })).toEqual(['w-before']);
  expect(await idsOf({ q: 'svets' })).toEqual(['w-sundsvall', 'w-ostersund']);
  expect(await idsOf({ q: 'underskoterska' })).toEqual(['c-unknown']);
  expect(await idsOf({ q: 'underskötreska' })).toEqual(['c-unknown']);
  expect(await idsOf({ q: 'ses verkstaden' })).toEqual(['w-sundsvall', 'w-ostersund']);
  expect(await idsOf({ q: 'segling' })).toEqual([]);
  expect(await idsOf({ skill: ['skill/welding'] })).toEqual(['w-sundsvall', 'w-ostersund']);
  expect(await idsOf({ skill: ['Svetsning'], maxPace: 50 })).toEqual(['w-ostersund']);
  expect(await idsOf({ ssyk: ['7212'] })).toEqual(['w-sundsvall', 'w-ostersund']);
  expect(await idsOf({ occupation: ['occupation/carer'] })).toEqual(['c-unknown']);
  expect(await idsOf({ place: 'Sundsvall', distanceStudy: 'none' })).toEqual(['l-soon', 'w-sundsvall']);
  expect(await idsOf({ place: 'Sundsvall' })).toEqual(['l-soon', 'w-sundsvall', 'p-distance']);
  expect(await idsOf({ place: 'sundsvalls kommun', maxKm: 100, distanceStudy: 'none' })).toEqual([
    'l-soon',
    'w-sundsvall',
    'c-unknown',
  ]);
  expect(await idsOf({ place: '22', distanceStudy: 'none' })).toEqual(['l-soon', 'w-sundsvall', 'c-unknown']);
  expect(await idsOf({ distanceStudy: 'only' })).toEqual(['p-distance']);
  expect(await idsOf({ level: ['higher-vocational', 'short-course'] })).toEqual(['l-soon', 'p-distance']);
  expect(await idsOf({ startFrom: '2026-05-01', startTo: '2026-05-10' })).toEqual(['w-sundsvall']);
  expect(await idsOf({ sort: 'distance', place: 'Östersund', maxKm: 2000, distanceStudy: 'none' })).toEqual([
    'w-ostersund',
    'c-unknown',
    'l-soon',
    'w-sundsvall',
  ]);
  expect(await idsOf({ oncePerCourse: true })).toEqual(['l-soon', 'w-sundsvall', 'p-distance', 'c-unknown']);
  expect(await idsOf({ asOf: '2026-07-01', status: ['active'] })).toHaveLength(4);
});

test('an offering says what is known of it, for the day asked about', async () => {
  const land = await learnedLand();
  const query = { asOf, skill: ['skill/welding'], place: 'Sundsvall', maxKm: 300 };
  const found = await land.answer('searchCourses', { query }, 'en');
  expect(found).toMatchObject({
    asOf,
    isToday: false,
    skillsReady: 1,
    place: { code: '2281', kind: 'municipality' },
    total: 2,
    counts: { active: 2, past: 1, 'start-not-published': 0 },
    starts: { first: '2025-12-15', last: '2026-05-11' },
    asked: { skills: [{ id: 'skill/welding' }] },
  });
  expect(found.hits[0]).toMatchObject({
    id: 'w-sundsvall',
    title: { text: 'Welding', lang: 'en' },
    municipality: { code: '2281', name: 'Sundsvall' },
    region: { code: '22' },
    status: 'active',
    application: 'open',
    start: '2026-05-04',
    applyBy: '2026-04-06',
    weeks: 24,
    weeksFrom: 'dates',
    seats: 12,
    distanceKm: 0,
    gives: [{ id: 'skill/welding' }],
  });
  expect(found.hits[1]?.distanceKm).toBeGreaterThan(150);
  expect(found.sources.courses).toHaveLength(2);
});

test('page after page, each course once', async () => {
  const land = await learnedLand();
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { asOf, top: 2, ...(cursor === undefined ? {} : { cursor }) };
    const page = await land.answer('searchCourses', { query });
    ids.push(...page.hits.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(ids).toEqual(['l-soon', 'w-sundsvall', 'w-ostersund', 'p-distance', 'c-unknown']);
});

test('real courses put made-up ones out of use, and what they give is worked out anew', async () => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses }, { synthetic: true });
  await skillsReady(land);
  expect((await land.answer('searchCourses', { query: { asOf } })).hits[0]?.synthetic).toBe(true);
  const header = smallCourses['course-offerings.csv'].split('\n')[0] ?? '';
  const real = `${header}\nreal,welding,Skolan,2281,no,,100,70,,,,,\n`;
  await land.take({ 'courses.csv': smallCourses['courses.csv'], 'course-offerings.csv': real });
  await skillsReady(land);
  const found = await land.answer('searchCourses', { query: { asOf, skill: ['skill/welding'] } });
  expect(found.hits.map(({ id, synthetic }) => [id, synthetic])).toEqual([['real', false]]);
});

describe('is refused with the nearest', () => {
  test.each([
    [{ place: 'Sundsval' }, { code: 'town/unknown', details: { parameter: 'place', nearest: 'Sundsvall' } }],
    [{ skill: ['Svetsnig'] }, { code: 'skill/unknown', details: { nearest: 'Svetsning' } }],
    [{ ssyk: ['7211'] }, { code: 'occupation/unknown', details: { nearest: '7212' } }],
    [{ occupation: ['occupation/none'] }, { code: 'occupation/unknown' }],
  ] as const)('%j', async (query, refused) => {
    const land = await learnedLand();
    expect(await land.refusal('searchCourses', { query: query as CourseSearch })).toMatchObject(refused);
  });

  test.each([
    { asOf: '2026-02-30' },
    { startFrom: '2026-1-01x' },
    { maxKm: 10 },
    { sort: 'distance' as const },
    { cursor: 'x' },
  ])('a value that cannot be: %j', async (query) => {
    const land = await learnedLand();
    const handler = land.composition.handlers()?.searchCourses;
    const result = await handler?.({ params: undefined, query, body: undefined }, { language: 'sv' });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'request/invalid-value', details: { parameter: Object.keys(query)[0] } },
    });
  });

  test('when no courses are loaded', async () => {
    const land = await platform();
    await land.take(smallLand);
    expect(await land.refusal('searchCourses', {})).toMatchObject({
      code: 'data/not-loaded',
      details: { value: 'kurser' },
    });
  });
});

test.each([
  [{ minPace: 80, maxPace: 50 }, 'minPace', 'maxPace'],
  [{ startFrom: '2026-06-01', startTo: '2026-05-01' }, 'startFrom', 'startTo'],
])('a range that holds nothing is refused, naming both ends: %j', async (query, least, most) => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  const { code, details } = await land.refusal('searchCourses', { query: { asOf, ...query } });
  expect([code, details.parameter]).toEqual(['request/invalid-value', least]);
  expect(details.reason).toContain(most);
});
