import { beforeAll, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { smallLand } from '#test/small-land.ts';

const more = {
  'ssyk.csv': '5120,Kockar och kallskänkor,Cooks\n',
  'occupations.csv': `cook,5120,Kock,Cook,,,Lagar mat.,Cooks.
school,5120,Skolkock,School cook,,,Lagar skolmat.,Cooks at school.
sushi,5120,Sushikock,Sushi cook,,,Gör sushi.,Makes sushi.
nurse,2221,Sjuksköterska,Nurse,,,Vårdar.,Cares.
`,
  'skills.csv': `metal,knowledge,Metallkunskap,Metals,,
kitchen,skill,Varmkök,Hot kitchen,,
sushi,skill,Sushi,Sushi,,
cook-training,skill,Kockutbildning,Cook training,,
`,
  // Reading drawings is asked for in four major groups, hot kitchens in one.
  'occupation-skills.csv': `welder,metal,central
nurse,drawings,common
cook,drawings,common
controller,drawings,common
cook,kitchen,central
school,kitchen,central
sushi,kitchen,central
sushi,sushi,central
cook,cook-training,central
school,cook-training,central
`,
};
const courses = `id,title_sv,title_en,text_sv,text_en,level,level_as_given,seqf,credits,credit_system,ssyk
carer,"Undersköterska, ritningsläsning","Assistant nurse, reading drawings",Du vårdar.,You care.,vocational,yrkesutbildning,,,,5321
cook,Kock,Cook,Du lär dig laga mat.,You learn to cook.,vocational,yrkesutbildning,,,,5120
`;
const offerings = `id,course,provider,municipality,distance,meetings,pace,start,end,apply_from,apply_by,cost,seats
carer.full,carer,Skolan,2281,no,10,100,70,349,,60,0,10
cook.full,cook,Skolan,2281,no,10,100,70,349,,60,0,10
`;

let land: Platform;
beforeAll(async () => {
  land = await platform();
  const grown = Object.fromEntries(
    Object.entries(more).map(([file, rows]) => [file, `${smallLand[file as keyof typeof more]}${rows}`]),
  );
  await land.take({ ...smallLand, ...grown, 'courses.csv': courses, 'course-offerings.csv': offerings });
  await skillsReady(land);
}, 60_000);

const planTo = async (goal: string) => {
  const body = { from: { ssyk: ['8131'] }, goals: [goal], place: 'Sundsvall' };
  return (await land.answer('makePlan', { body })).goals[0];
};
const names = (skills: readonly { label: { text: string } }[] = []) => skills.map(({ label }) => label.text).sort();

test('an education for another occupation is not used for one common skill', async () => {
  const goal = await planTo('7212');
  expect(goal?.alternatives).toEqual([]);
  expect(goal?.outOfReach.find(({ label }) => label.text === 'Ritningsläsning')).toMatchObject({
    reason: 'other-education',
    nearest: 'carer.full',
  });
});

test('an education gives what most jobs of its occupation take and what is named after it, not what only some take', async () => {
  const goal = await planTo('5120');
  const [way] = goal?.alternatives ?? [];
  expect(way?.steps.map(({ title, education }) => [title.text, education])).toEqual([['Kock', 'source']]);
  expect(names(way?.steps[0]?.covers)).toEqual(['Kockutbildning', 'Varmkök']);
  expect(way?.steps[0]?.covers.map(({ basis }) => basis)).toEqual(['inferred', 'inferred']);
  expect(goal?.outOfReach.find(({ label }) => label.text === 'Sushi')).toMatchObject({
    reason: 'no-course',
    onlyIn: [{ text: 'Sushikock' }],
  });
  expect(goal?.text).toContain('en del av jobben');
});
