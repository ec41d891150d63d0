import {
  type BarredEvent,
  type CourseOption,
  type CourseOptions,
  canBeInferred,
  courseOptions,
  isForOther,
  isWorthIt,
  type OptionWish,
} from '#modules/learning/index.ts';
import { fullTimeHours } from '../domain/plan/planning-step.ts';
import { travelKm } from '../domain/plan/travel.ts';
import { type GoalGap, isOwnCraft, type Missing } from './goal-gap.ts';
import { notHeld } from './required-skills.ts';
import type { CourseStep, GoalStep, StepGround } from './step-ground.ts';
import { validationSteps } from './validation-steps.ts';

export interface GoalSteps {
  readonly steps: readonly GoalStep[];
  /** Concepts that steps require and that are neither held nor sought, in the order of their places after the sought ones. */
  readonly extra: readonly number[];
  readonly barred: Pick<CourseOptions['barred'], 'withinKm'> & { readonly nearest: ReadonlyMap<number, BarredEvent> };
}

/** What courses require may take courses that require something themselves; farther back a plan is no longer one. */
const roundsBack = 2;
/** As many as the engine has room for beside the sought ones. */
const mostExtra = 10;

/** Validations and course events that cover any of the missing skills, or what such a course requires, within reach and dates. */
export function goalSteps({ ssyk, sought, lacks }: GoalGap, ground: StepGround): GoalSteps {
  const titles = new Set(
    ground.catalogue
      .occupationsOf(ssyk)
      .map(({ scheme, concept }) => scheme.labelOf(concept, ground.language).text.toLowerCase()),
  );
  const learnt = new Set(
    lacks.filter((one) => isLearnt(one) || titles.has(educationTo(one.skill.label.text))).map(({ concept }) => concept),
  );
  const search = (extra: readonly number[]) => {
    const concepts = new Set([...lacks.map(({ concept }) => concept), ...extra]);
    return courseOptions({ ...wishOf(ground), concepts, goal: { ssyk, learnt } }, ground);
  };
  const wanted = sought.map(({ concept }) => concept);
  let extra: readonly number[] = [];
  let found = search(extra);
  for (let round = 0; round < roundsBack; round++) {
    const required = found.options.flatMap((option) => notHeld(option.needs, ground));
    const more = [...new Set([...extra, ...required])].filter((concept) => !wanted.includes(concept));
    if (more.length === extra.length) break;
    extra = more.slice(0, mostExtra);
    found = search(extra);
  }
  const places = new Map([...wanted, ...extra].map((concept, place) => [concept, place]));
  const { kept, passedOver } = withoutOthers(found.options, { lacks, extra, ground });
  const courses = kept.flatMap((option) => courseStep(option, places, ground) ?? []);
  const nearest = new Map([...passedOver, ...found.barred.nearest]);
  return { steps: [...validationSteps(wanted, ground, ssyk), ...courses], extra, barred: { ...found.barred, nearest } };
}

/** An education for another occupation is a step only where it gives of the goal's own craft, and no little of what is lacking. */
function withoutOthers(
  options: readonly CourseOption[],
  { lacks, extra, ground }: { lacks: readonly Missing[]; extra: readonly number[]; ground: StepGround },
) {
  const own = new Set(lacks.filter(isOwnCraft).map(({ concept }) => concept));
  const passedOver = new Map<number, BarredEvent>();
  const kept = options.filter((option) => {
    if (option.education !== null || !isForOther(option.course, ground.keys, option)) return true;
    const craft = option.gives.some(({ concept }) => own.has(concept));
    const needed = option.gives.some(({ concept }) => extra.includes(concept));
    if (needed || (craft && isWorthIt(option.gives.length, lacks.length))) return true;
    const { km, present } = option;
    for (const { concept } of option.gives)
      passedOver.set(concept, { reason: 'other-education', km, onlyFar: false, present });
    return false;
  });
  return { kept, passedOver };
}

function wishOf({
  start,
  reach,
  meetings,
  mostPace,
  earliestStart,
  latestEnd,
}: StepGround): Omit<OptionWish, 'concepts' | 'goal'> {
  return { scheme: start.evidence.scheme.name, reach, meetings, mostPace, earliestStart, latestEnd };
}

/**
 * What an education for an occupation gives: what most of its jobs take, but no licence and nothing that comes from work.
 * Who learns to maintain machines does not learn ships, though some in the group work on them.
 */
function isLearnt({ skill, onlyIn }: Missing): boolean {
  return skill.tier !== 'group' && onlyIn.length === 0 && canBeInferred(skill.label.text);
}

/** What an education named after an occupation leads to: `kock` of Kockutbildning; nothing of any other name. */
export function educationTo(label: string): string {
  return /^(\p{L}+)utbildning$/iu.exec(label)?.[1]?.toLowerCase() ?? '';
}

/** Undefined for a course that requires something no step can be sought for. */
function courseStep(
  option: CourseOption,
  places: ReadonlyMap<number, number>,
  ground: StepGround,
): CourseStep | undefined {
  const pacePercent = option.pacePercent ?? 100;
  const weeks = Math.ceil((option.end - option.start + 1) / 7);
  const required = notHeld(option.needs, ground);
  if (required.some((concept) => !places.has(concept))) return undefined;
  return {
    kind: 'course',
    covers: option.gives.flatMap(({ concept }) => places.get(concept) ?? []),
    needs: required.flatMap((concept) => places.get(concept) ?? []),
    start: option.start,
    end: option.end,
    hoursPerWeek: (fullTimeHours * pacePercent) / 100,
    costSek: option.costSek,
    travelKm: travelKm({ ...option, pacePercent, weeks }),
    option,
  };
}
