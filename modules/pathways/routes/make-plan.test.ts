import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

const courses = `id,title_sv,title_en,text_sv,text_en,level,level_as_given,seqf,credits,credit_system,ssyk
weld,Svetsning,Welding,Du lär dig svetsning.,You learn welding.,vocational,yrkeskurs,,,,
draw,Ritningsläsning,Reading drawings,Du lär dig läsa ritningar.,You learn reading drawings.,vocational,yrkeskurs,,,,
nurse,Omvårdnad,Nursing care,Du lär dig omvårdnad.,You learn nursing care.,vocational,yrkeskurs,,,,
`;
// Days from the first Monday of the month one looks: all to come.
const offerings = `id,course,provider,municipality,distance,meetings,pace,start,end,apply_from,apply_by,cost,seats
weld.full,weld,Skolan,2281,no,10,100,70,139,,60,0,10
weld.half,weld,Skolan,2281,no,10,50,70,279,,60,0,10
draw.full,draw,Skolan,2281,no,10,100,140,174,,60,500,10
draw.same,draw,Skolan,2281,no,10,100,70,104,,60,0,10
nurse.far,nurse,Skolan,2380,no,10,100,70,139,,60,0,10
`;

const validations = `id,title_sv,title_en,provider,ssyk,framework_sv,framework_en,seqf,weeks,hours,cost,municipality,distance,skill_scheme,skills
v.weld,Validering: svetsare,Validation: welder,Prövningen,7212,Branschmodellen,The model,4,2,10,4000,2281,no,starter,welding | drawings
v.far,Validering: svetsare,Validation: welder,Prövningen,7212,Branschmodellen,The model,4,2,10,4000,2380,no,starter,welding | drawings
`;

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take({
    ...smallLand,
    'courses.csv': courses,
    'course-offerings.csv': offerings,
    'validations.csv': validations,
  });
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const { skillsReady } = await land.answer('makePlan', { body: { ...asked, goals: ['7212'] } });
    if (skillsReady === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}, 60_000);

const asked = { from: { ssyk: ['8131'] }, goals: ['7212'], place: 'Sundsvall', hoursPerWeek: 40 };
const plan = (more: object = {}) => land.answer('makePlan', { body: { ...asked, ...more } });

describe('a plan to become a welder', () => {
  test('covers what is missing with courses after one another, in the hours there are', async () => {
    const [goal] = (await plan()).goals;
    expect(goal?.outOfReach).toEqual([]);
    expect(goal?.alternatives[0]?.best).toContain('fastest');
    for (const { steps } of goal?.alternatives ?? []) {
      const covered = new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id)));
      expect(goal?.lacks.every(({ id }) => covered.has(id))).toBe(true);
      for (const { start, end } of steps) if (start !== null && end !== null) expect(start <= end).toBe(true);
    }
    expect(goal?.alternatives.every(({ steps }) => steps.every(({ why }) => why !== ''))).toBe(true);
  });

  test('puts no more in a week than she has', async () => {
    const [goal] = (await plan({ hoursPerWeek: 20 })).goals;
    for (const { steps } of goal?.alternatives ?? [])
      for (const { hoursPerWeek } of steps) expect(hoursPerWeek ?? 0).toBeLessThanOrEqual(20);
  });

  test('tells money by month, the loan apart, and from which year the rules are', async () => {
    const money = { salary: 30_000, age: 40, monthsWorked: 120, monthsWorkedLately: 24, supportWeeksUsed: 0 };
    const { goals, financing, reckonedWith } = await plan({ money });
    expect(reckonedWith).toBe('transition-study-support');
    expect(financing[0]).toMatchObject({ amountsOf: 2023, weekly: { grant: 5143, supplement: 0, loan: 1121 } });
    expect(financing[0]?.yearNote).toContain('2023');
    const studying = goals[0]?.alternatives[0]?.timeline.find(({ studyPercent }) => studyPercent === 100);
    expect(studying).toMatchObject({ workPercent: 0, income: 0 });
    expect(studying?.grant).toBeGreaterThan(0);
  });
});

describe('validation', () => {
  const unproven = { from: { ...asked.from, unproven: ['skill/welding', 'skill/drawings'] } };

  test('comes first where she can most of what is assessed but has nothing to show', async () => {
    const { goals, validationNote } = await plan(unproven);
    const [fastest] = goals[0]?.alternatives ?? [];
    expect(fastest?.steps.map(({ kind, title }) => [kind, title.text])).toEqual([
      ['validation', 'Validering: svetsare'],
    ]);
    expect(fastest?.steps[0]?.validation).toMatchObject({ seqf: 4, framework: { text: 'Branschmodellen' } });
    expect([goals[0]?.validations, fastest?.costSek, validationNote]).toEqual([1, 4000, null]);
  });

  test('is not offered to someone who has to learn it first', async () => {
    expect((await plan()).goals[0]?.validations).toBe(0);
  });

  test('farther off is within reach of someone who can travel', async () => {
    expect((await plan({ ...unproven, maxKm: 300 })).goals[0]?.validations).toBe(2);
  });
});

test('someone whom nothing fits is told which skill has no course within reach', async () => {
  const [goal] = (await plan({ goals: ['5321'] })).goals;
  expect(goal?.outOfReach).toMatchObject([{ reason: 'too-far' }]);
  expect(goal?.alternatives).toEqual([]);
});

describe('what is not there is refused by name', () => {
  test.each([
    ['a goal', { goals: ['9999'] }, 'occupation/unknown'],
    ['a place', { place: 'Sundsvahl' }, 'town/unknown'],
    ['nowhere to start from', { from: {} }, 'request/nothing-to-start-from'],
    ['an end before the start', { latestEnd: '2020-01-01' }, 'request/invalid-value'],
  ])('%s', async (_name, more, code) => {
    expect((await land.refusal('makePlan', { body: { ...asked, ...more } })).code).toBe(code);
  });
});
