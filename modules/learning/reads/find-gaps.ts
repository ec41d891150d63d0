import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import type { Market } from '#modules/labourmarket/index.ts';
import type { Scheme } from '#modules/taxonomy/index.ts';
import { askedSkills } from '../domain/asked-skills.ts';
import { canBeTaught, isFormal } from '../domain/can-be-taught.ts';
import type { GivenSkill } from '../domain/given-skills.ts';
import { isGiven } from '../domain/is-given.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import { isOpenToAll } from '../domain/open-to-all.ts';
import { isWithin, type Reach } from '../domain/reach.ts';
import { GroupsAnswered } from '../domain/wanted.ts';
import { wantedGroup } from './answers-for.ts';
import { type Presentation, positionOf } from './present-offering.ts';

export interface GapGround extends Presentation {
  readonly keys: OccupationKeys;
  readonly market: Market;
  readonly scheme: Scheme | undefined;
  readonly reach: Reach;
  /** The region that vacancies are counted in. */
  readonly region: string;
}

/** Courses within reach, by number: whether some occasion of it is given there, and not only at a distance. */
type InReach = ReadonlyMap<number, { readonly here: boolean }>;

/** Of each occupation group, the skills that courses within reach give and those that none gives. */
export function findGaps(
  groups: readonly string[],
  ground: GapGround,
): Pick<Gaps, 'coursesInReach' | 'lacksUniversities' | 'occupations'> {
  const inReach = coursesInReach(ground);
  const leading = leadingTo(groups, inReach, ground);
  const occupations = groups.map((ssyk) => ({ ...gapOf(ssyk, inReach, ground), courses: leading.get(ssyk) ?? 0 }));
  return { coursesInReach: inReach.size, lacksUniversities: lacksUniversities(ground), occupations };
}

/** Where fewer of all courses are universities', the data is not about them. */
const leastOfUniversities = 0.01;

function lacksUniversities({ courses: { courses } }: GapGround): boolean {
  return courses.filter(({ level }) => level === 'university').length < courses.length * leastOfUniversities;
}

function coursesInReach({ courses, catalogue, reach, asOf }: GapGround): InReach {
  const found = new Map<number, { here: boolean }>();
  const standings = courses.standingsAt(asOf);
  for (const offering of courses.offerings) {
    const status = standings[offering.no]?.status ?? null;
    if (status === null || status === 'past' || !isOpenToAll(offering.course.level)) continue;
    if (!isWithin(reach, offering, positionOf(offering, catalogue))) continue;
    const known = found.get(offering.course.no);
    found.set(offering.course.no, { here: !offering.distanceStudy || known?.here === true });
  }
  return found;
}

/** Occupation group → how many of the courses answer a search for it. */
function leadingTo(groups: readonly string[], inReach: InReach, ground: GapGround): ReadonlyMap<string, number> {
  const { courses, keys, scheme } = ground;
  const answered = new GroupsAnswered(
    groups.map((ssyk) => wantedGroup(ssyk, scheme, ground)),
    keys,
  );
  const counts = new Map<string, number>();
  for (const no of inReach.keys()) {
    const course = courses.courses[no];
    for (const ssyk of course === undefined ? [] : answered.of(course)) counts.set(ssyk, (counts.get(ssyk) ?? 0) + 1);
  }
  return counts;
}

function gapOf(ssyk: string, inReach: InReach, ground: GapGround): Omit<Gaps['occupations'][number], 'courses'> {
  const { catalogue, market, region, language } = ground;
  const supplies = suppliesOf(ssyk, inReach, ground);
  const missing = supplies.filter(({ courses }) => courses === 0);
  return {
    ssyk,
    label: catalogue.groupLabel(ssyk, language),
    vacancies: market.vacanciesOf([ssyk], region),
    level: qualificationLevel(ssyk),
    missing: missing.filter(({ label }) => !isFormal(label.text)),
    given: supplies.filter(({ courses }) => courses > 0),
    formal: missing.filter(({ label }) => isFormal(label.text)),
  };
}

/** Skills that less than a tenth of the group's occupations ask for say little about the job… */
const leastShare = 0.1;
/** …but the firmest few are always told. */
const alwaysTold = 8;
const mostTold = 40;

function suppliesOf(
  ssyk: string,
  inReach: InReach,
  { catalogue, courses, keys, scheme, language }: GapGround,
): SkillSupply[] {
  if (scheme === undefined) return [];
  const given = courses.given(scheme.name);
  const counts = (one: GivenSkill) => {
    const course = courses.courses[one.course];
    return course !== undefined && isGiven(one, course, { goal: ssyk, keys });
  };
  return askedSkills(catalogue, scheme, ssyk)
    .filter(({ concept }) => canBeTaught(scheme.labelOf(concept, 'sv').text))
    .filter(({ share }, at) => share >= leastShare || at < alwaysTold)
    .slice(0, mostTold)
    .map(({ concept, tier, share }) => {
      const places = given
        .coursesGiving(concept)
        .filter((one) => inReach.has(one.course) && counts(one))
        .flatMap(({ course }) => inReach.get(course) ?? []);
      return {
        id: scheme.idOf(concept),
        label: scheme.labelOf(concept, language),
        tier,
        share,
        courses: places.length,
        distanceCourses: places.filter(({ here }) => !here).length,
      };
    });
}
