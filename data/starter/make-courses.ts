// Writes the synthetic courses of the starter pack: courses.csv, course-requirements.csv and course-offerings.csv.
// What they teach is thought up in course-plans.ts; when, where and how many seats is seeded chance.
import { type CoursePlan, coursePlans, courseRequirements, levelNames } from './course-plans.ts';
import { read, write } from './csv-files.ts';
import { townSize } from './figure-guesses.ts';
import { namedRandom } from './named-random.ts';

const random = namedRandom('vidare-courses-1');
/** Occasions of a course; everyone is to find some within reach. */
const regionsPerCourse = 7;
const week = 7;

const skills = new Map(read('skills.csv').map((row) => [row.id ?? '', row]));
const ssykOf = new Map(read('occupations.csv').map((row) => [row.id ?? '', row.ssyk ?? '']));
const places = read('places.csv');
const regions = places.filter(({ kind }) => kind === 'region').map(({ code = '' }) => code);

const closing = {
  'komvux-basic': { sv: 'Du läser i din egen takt.', en: 'You study at your own pace.' },
  'komvux-upper-secondary': {
    sv: 'En del av tiden är du på en arbetsplats när kursen har sådana moment.',
    en: 'Part of the time is spent at a workplace where the course has such parts.',
  },
  'folk-high-school': { sv: 'Du får ett intyg efter kursen.', en: 'You get a certificate of attendance.' },
  'labour-market': {
    sv: 'Arbetsförmedlingen beslutar vem som får gå utbildningen.',
    en: 'The Swedish Public Employment Service decides who may attend.',
  },
  'higher-vocational': {
    sv: 'En fjärdedel av utbildningen är lärande i arbete.',
    en: 'A quarter of the education is learning at work.',
  },
  'short-course': { sv: 'Kursen avslutas med ett prov.', en: 'The course ends with a test.' },
} as const;

write(
  'courses.csv',
  [
    'id',
    'title_sv',
    'title_en',
    'text_sv',
    'text_en',
    'level',
    'level_as_given',
    'seqf',
    'credits',
    'credit_system',
    'ssyk',
  ],
  coursePlans.map(courseRow),
);
write(
  'course-requirements.csv',
  ['course', 'skill_scheme', 'skills', 'text_sv', 'text_en'],
  courseRequirements.map(({ course, skills: needed }) => {
    const names = (language: 'sv' | 'en') =>
      needed.map((skill) => known(skills, skill)[`name_${language}`] ?? '').join(', ');
    return [
      course,
      'starter',
      needed.join(' | '),
      `Påhittat krav på förkunskaper: ${names('sv')}.`,
      `Made-up requirement beforehand: ${names('en')}.`,
    ];
  }),
);
write(
  'course-offerings.csv',
  [
    'id',
    'course',
    'provider',
    'municipality',
    'distance',
    'meetings',
    'pace',
    'start',
    'end',
    'apply_from',
    'apply_by',
    'cost',
    'seats',
  ],
  coursePlans.flatMap(offeringRows),
);

function courseRow(plan: CoursePlan): readonly string[] {
  const { id, level, sv, en, occupations, weeks } = plan;
  const [system = '', perWeek = ''] = levelNames[level].credits.split(' ');
  const credits = system === '' ? '' : String(weeks * Number(perWeek));
  const ssyk = [...new Set(occupations.map((occupation) => known(ssykOf, occupation)))];
  const seqf = level === 'higher-vocational' ? '5' : '';
  return [
    id,
    sv,
    en,
    text(plan, 'sv'),
    text(plan, 'en'),
    level,
    levelNames[level].sv,
    seqf,
    credits,
    system,
    ssyk.join(' '),
  ];
}

function text({ skills: taught, level }: CoursePlan, language: 'sv' | 'en'): string {
  const names = taught.map((skill) => known(skills, skill)[`name_${language}`] ?? '').join(', ');
  const lead = language === 'sv' ? 'Påhittad kurs. Det här lär du dig' : 'A made-up course. This is what you learn';
  return `${lead}: ${names}. ${closing[level][language]}`;
}

function offeringRows(plan: CoursePlan, at: number): readonly (readonly string[])[] {
  const next = random('course', plan.id);
  // A fair share for every region: the courses take turns at which region comes first.
  const chosen = Array.from(
    { length: regionsPerCourse },
    (_, turn) => regions[(at * 5 + turn * 3) % regions.length] ?? '',
  );
  return [...new Set(chosen)].flatMap((region) => {
    const towns = biggestTowns(region);
    const town = towns[Math.floor(next() * towns.length)] ?? '';
    return plan.paces.slice(0, next() < 0.5 ? 1 : 2).map((pace) => offeringRow(plan, { town, pace, next }));
  });
}

interface Occasion {
  readonly town: string;
  readonly pace: number;
  readonly next: () => number;
}

function offeringRow(plan: CoursePlan, { town, pace, next }: Occasion): readonly string[] {
  const { id, level, weeks, distance } = plan;
  const atDistance = distance && next() < 0.6;
  // From four months ago to ten months ahead, on Mondays; one in eight is not published yet.
  const start = next() < 0.125 ? undefined : week * Math.round(next() * 60 - 16);
  const end = start === undefined ? undefined : start + week * Math.ceil(weeks / (pace / 100)) - 3;
  const applyBy =
    start === undefined ? undefined : start - (level === 'short-course' ? 5 : 14 + week * Math.floor(next() * 5));
  const applyFrom = applyBy === undefined ? undefined : applyBy - 30 - week * Math.floor(next() * 6);
  const name = places.find(({ code }) => code === town)?.name_sv ?? '';
  const cost =
    level === 'short-course' ? 1500 + 500 * Math.floor(next() * 8) : level === 'labour-market' ? undefined : 0;
  const seats = 10 + 2 * Math.floor(next() * 12);
  const day = (value: number | undefined) => (value === undefined ? '' : String(value));
  return [
    `start.${id}.${town}.${pace}`,
    id,
    `${levelNames[level].provider} ${name} (påhittad)`,
    town,
    atDistance ? 'yes' : 'no',
    atDistance ? String(Math.floor(next() * 5)) : '',
    String(pace),
    day(start),
    day(end),
    day(applyFrom),
    day(applyBy),
    day(cost),
    day(seats),
  ];
}

function biggestTowns(region: string): readonly string[] {
  const towns = places
    .filter(({ kind, parent }) => kind === 'municipality' && parent === region)
    .map(({ code = '' }) => code);
  const known = towns.filter((town) => townSize[town] !== undefined);
  return known.sort((a, b) => (townSize[b] ?? 0) - (townSize[a] ?? 0)).slice(0, 3);
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key} is in none of the pack's files`);
  return value;
}
