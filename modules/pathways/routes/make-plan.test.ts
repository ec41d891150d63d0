import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

const courses = `id,title_sv,title_en,text_sv,text_en,level,level_as_given,seqf,credits,credit_system,ssyk
weld,Svetsning,Welding,Du lär dig svetsning.,You learn welding.,vocational,yrkeskurs,,,,
draw,Ritningsläsning,Reading drawings,Du lär dig läsa ritningar.,You learn reading drawings.,vocational,yrkeskurs,,,,
nurse,Omvårdnad,Nursing care,Du lär dig omvårdnad.,You learn nursing care.,vocational,yrkeskurs,,,,
truck,Truckkörning,Forklift driving,Du lär dig truckkörning.,You learn forklift driving.,vocational,yrkeskurs,,,,
`;
// Reading drawings at a distance asks for welding first, which the welder to be lacks too; nursing for forklift driving.
const requirements = `course,skill_scheme,skills,text_sv,text_en
draw,starter,welding,Svetsning.,Welding.
nurse,starter,forklift,,
`;
// Days from the first Monday of the month one looks: all to come.
const offerings = `id,course,provider,municipality,distance,meetings,pace,start,end,apply_from,apply_by,cost,seats
weld.full,weld,Skolan,2281,no,10,100,70,139,,60,0,10
weld.half,weld,Skolan,2281,no,10,50,70,279,,60,0,10
draw.full,draw,Skolan,2281,no,10,100,140,174,,60,500,10
draw.same,draw,Skolan,2281,no,10,100,70,104,,60,0,10
draw.soon,draw,Skolan,2281,no,10,100,65,68,,60,0,10
nurse.far,nurse,Skolan,2380,no,10,100,140,174,,60,0,10
nurse.online,nurse,Skolan,2380,yes,4,100,210,244,,60,0,10
truck.near,truck,Skolan,2281,no,2,100,70,76,,60,0,10
truck.half,truck,Skolan,2281,no,2,50,70,76,,60,0,10
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
    'course-requirements.csv': requirements,
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
/** After the truck course has begun, before the nursing one. */
const aHundredDaysOn = () => new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
const plan = (more: object = {}) => land.answer('makePlan', { body: { ...asked, ...more } });

describe('a plan to become a welder', () => {
  test('covers what is missing with courses after one another, in the hours there are', async () => {
    const [goal] = (await plan()).goals;
    expect(goal?.outOfReach).toEqual([]);
    expect(goal?.alternatives.map(({ leaves }) => leaves.length)).toEqual([1, 0]);
    for (const { steps, leaves } of goal?.alternatives ?? []) {
      const covered = new Set([{ covers: leaves }, ...steps].flatMap(({ covers }) => covers.map(({ id }) => id)));
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

describe('support of which she has answered nothing', () => {
  test('is not counted on, unless she chooses it, and then it is said', async () => {
    const told = await plan({ money: { salary: 30_000 } });
    expect([told.reckonedWith, told.goals[0]?.alternatives[0]?.totals.grant]).toEqual(['none', 0]);
    expect(told.supportNote).toContain('ålder');
    const chosen = await plan({ money: { salary: 30_000, financing: 'transition-study-support' } });
    expect(chosen.reckonedWith).toBe('transition-study-support');
    expect(chosen.supportNote).toContain('som om du uppfyller');
  });
});

describe('support whose conditions she does not meet', () => {
  test('is not reckoned with, chosen or not, and the condition is named', async () => {
    const money = { salary: 30_000, age: 66, monthsWorked: 120, monthsWorkedLately: 24 };
    const chosen = await plan({ money: { ...money, financing: 'transition-study-support' } });
    expect(chosen.reckonedWith).toBe('none');
    expect(chosen.supportNote).toContain('62');
    expect(chosen.goals[0]?.alternatives[0]?.totals).toMatchObject({ grant: 0, loan: 0 });
    const unchosen = await plan({ money });
    expect([unchosen.reckonedWith, unchosen.supportNote]).toEqual(['none', chosen.supportNote]);
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

test('someone whom nothing fits is told which skill has no course within reach, what is nearest and how far that is', async () => {
  const [goal] = (await plan({ goals: ['5321'], distanceStudy: 'none' })).goals;
  expect(goal?.outOfReach).toMatchObject([
    { reason: 'distance-study', nearest: 'nurse.online', nearestKm: 164, withinKm: 164 },
  ]);
  expect(goal?.nearest.map(({ id }) => id)).toEqual(['nurse.online']);
  expect([goal?.alternatives, goal?.leads]).toEqual([[], 'nowhere']);
  expect(goal?.text).toContain('Vi hittar ingen väg');
  expect(goal?.leadsWhy).toContain('ingen väg');
});

describe('distance study', () => {
  const nurse = (more: object) => plan({ goals: ['5321'], ...more });

  test('with meetings beyond her travel is out of reach, unless she says it does not matter', async () => {
    expect((await nurse({})).goals[0]?.outOfReach).toMatchObject([{ reason: 'meetings-too-far', withinKm: 164 }]);
    const [goal] = (await nurse({ distanceStudy: 'any' })).goals;
    expect(goal?.alternatives[0]?.steps[0]).toMatchObject({ offering: { id: 'nurse.online' }, travelKm: 1310 });
  });

  test('is left out where she wants none', async () => {
    const { goals } = await nurse({ distanceStudy: 'none', maxKm: 200 });
    const offerings = goals[0]?.alternatives.flatMap(({ steps }) => steps.map(({ offering }) => offering?.id));
    expect(offerings).toEqual(['nurse.far']);
  });
});

describe('a requirement beforehand', () => {
  test('puts the course that gives it first', async () => {
    const [goal] = (await plan()).goals;
    const fullest = goal?.alternatives.filter(({ leaves }) => leaves.length === 0) ?? [];
    expect(fullest.length).toBeGreaterThan(0);
    for (const { steps } of fullest) {
      expect(steps.map(({ title }) => title.text)).toEqual(['Svetsning', 'Ritningsläsning']);
      expect(steps[1]).toMatchObject({
        needs: [{ id: 'skill/welding', met: 'step-before' }],
        eligibility: { text: 'Svetsning.' },
      });
      expect((steps[0]?.end ?? '') < (steps[1]?.start ?? '')).toBe(true);
    }
  });

  test('of a skill that the goal does not ask for brings a course of its own, and says why', async () => {
    const far = { goals: ['5321'], maxKm: 200 };
    const [goal] = (await plan({ ...far, from: { ssyk: ['8192'] } })).goals;
    const [way] = goal?.alternatives ?? [];
    expect(way?.steps.map(({ title }) => title.text)).toEqual(['Truckkörning', 'Omvårdnad']);
    expect(way?.steps[0]).toMatchObject({ covers: [], prepares: [{ id: 'skill/forklift' }] });
    const [known] = (await plan(far)).goals;
    expect(known?.alternatives[0]?.steps).toMatchObject([{ needs: [{ id: 'skill/forklift', met: 'has' }] }]);
  });

  test('that nothing within reach gives is said', async () => {
    const tooLate = { goals: ['5321'], maxKm: 200, from: { ssyk: ['8192'] }, earliestStart: aHundredDaysOn() };
    const [goal] = (await plan(tooLate)).goals;
    expect(goal?.outOfReach).toMatchObject([{ reason: 'needs-more' }]);
    expect(goal?.outOfReach[0]?.text).toContain('Truckkörning');
  });
});

describe('a goal', () => {
  test('that she comes from is said to be so, a step up is warned of, and named twice it counts once', async () => {
    const notices = async (goal: string, ...more: string[]) =>
      (await plan({ goals: [goal, ...more] })).goals.map((one) => one.notices);
    expect(await notices('8131')).toEqual([[expect.stringContaining('yrket du kommer från')]]);
    const [nurse] = await notices('2221', '2221');
    expect(nurse).toEqual([expect.stringContaining('högskoleutbildning'), expect.stringContaining('Legitimation')]);
    expect(await notices('7212')).toEqual([[]]);
  });
});

test('months count from the first step; how long until it is done is told beside', async () => {
  const [way] = (await plan()).goals[0]?.alternatives ?? [];
  expect(way?.months).toBeLessThan(way?.monthsUntilDone ?? 0);
});

test('someone out of work has no pay from work; what comes in for it is not guessed', async () => {
  const money = { situation: 'out-of-work', salary: 30_000, financing: 'none' };
  const { from, goals } = await plan({ money });
  expect(from).toMatchObject({ situation: 'out-of-work', salary: 30_000 });
  const [first] = goals[0]?.alternatives[0]?.timeline ?? [];
  expect(first).toMatchObject({ workPercent: 0, withoutWorkPercent: 100, income: 0 });
});

describe('what is not there is refused by name', () => {
  test.each([
    ['a goal', { goals: ['9999'] }, 'occupation/unknown'],
    ['a place', { place: 'Sundsvahl' }, 'town/unknown'],
    ['nowhere to start from', { from: {} }, 'request/nothing-to-start-from'],
    ['half a day', { earliestStart: '2027-03' }, 'request/invalid-value'],
    ['an end before the start', { latestEnd: '2020-01-01' }, 'request/invalid-value'],
  ])('%s', async (_name, more, code) => {
    expect((await land.refusal('makePlan', { body: { ...asked, ...more } })).code).toBe(code);
  });
});
