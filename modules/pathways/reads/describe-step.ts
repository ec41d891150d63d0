import type { CoveredSkill, PlanStep } from '#contract/plan-way.ts';
import type { Label, SkillRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import { refOf } from '#modules/taxonomy/index.ts';
import { type Caution, cautions } from '../domain/plan/plan-cautions.ts';
import { whyStep } from '../domain/plan/plan-sentences.ts';
import type { GoalGap, Missing } from './goal-gap.ts';
import { requiredSkills } from './required-skills.ts';
import type { CourseStep, GoalStep, StepGround, ValidationStep } from './step-ground.ts';

/** Farther than this nobody goes there and back in a day. */
const farKm = 100;

/** What a step is told against. */
export interface StepContext {
  readonly gap: GoalGap;
  /** Concepts that the plan's steps require. */
  readonly required: ReadonlySet<number>;
  /** Concepts that earlier steps give: a step is taken for what it adds. */
  readonly given: ReadonlySet<number>;
  readonly ground: StepGround;
}

/** A step with its dates, what it covers of all that is missing, why it is there and what is unsure. */
export function describeStep(step: GoalStep, context: StepContext): PlanStep {
  return step.kind === 'course' ? describeCourse(step, context) : describeValidation(step, context);
}

function describeCourse(step: CourseStep, { gap: { lacks }, required, given: before, ground }: StepContext): PlanStep {
  const { language } = ground;
  const { option } = step;
  const offering = option.present();
  const gives = new Map(option.gives.map((given) => [given.concept, given]));
  const covers = lacks.flatMap(({ concept, skill }): CoveredSkill[] => {
    const given = gives.get(concept);
    if (given === undefined || before.has(concept)) return [];
    const basis = given.named ? 'named' : 'inferred';
    return [{ ...refTo(skill), basis, confidence: Math.round(given.confidence * 100) / 100, quote: null }];
  });
  const prepares = skillRefs(
    option.gives.filter(({ concept }) => required.has(concept)).map(({ concept }) => concept),
    ground,
  );
  const unsure: Caution[] = [];
  if (option.education !== null) unsure.push('education');
  else if (option.gives.every(({ named }) => !named)) unsure.push('inferred');
  if (option.pacePercent === null) unsure.push('pace');
  if (option.costSek === null) unsure.push('cost');
  if (option.meetings === null) unsure.push(option.distanceStudy ? 'distance-meetings' : 'meetings');
  if (option.km === null && !option.distanceStudy) unsure.push('distance');
  if ((option.km ?? 0) > farKm && !option.distanceStudy) unsure.push('far');
  // Whoever reads Swedish takes it for granted.
  if (language !== 'sv' && offering.language !== language) unsure.push('swedish');
  unsure.push(option.needs.length === 0 ? 'eligibility' : 'requirements');
  if (offering.synthetic) unsure.push('synthetic');
  return {
    ...common(step, covers, language),
    title: offering.title,
    pacePercent: option.pacePercent,
    distanceKm: rounded(option.km),
    offering,
    education: option.education?.via ?? null,
    validation: null,
    needs: requiredSkills(option.needs, ground),
    prepares,
    eligibility: option.eligibility,
    why:
      covers.length === 0
        ? whyStep('prepares', labels(prepares), language)
        : whyStep(option.education === null ? 'course' : 'education', labels(covers), language),
    unsure: unsure.map((caution) => cautions[caution][language]),
  };
}

function describeValidation(step: ValidationStep, { gap: { sought }, ground }: StepContext): PlanStep {
  const { catalogue, language, start } = ground;
  const { offer } = step;
  const place = catalogue.places?.get(offer.municipality ?? '');
  const assessed = new Set(step.covers);
  const covers = sought.filter((_, at) => assessed.has(at)).map(({ skill }) => coveredBy(skill, 'assessed'));
  const unsure: Caution[] = ['any-start', 'assessed', ...(offer.costSek === null ? (['cost'] as const) : [])];
  if (offer.skills?.scheme !== start.evidence.scheme.name) unsure.push('assessed-inferred');
  if (offer.synthetic) unsure.push('synthetic');
  const title = worded(offer.title, language);
  const { id, provider, ssyk, seqf, weeks, hoursPerWeek, costSek, distance, synthetic } = offer;
  const municipality = place === undefined ? null : refOf(place, language);
  return {
    ...common(step, covers, language),
    title,
    pacePercent: null,
    distanceKm: rounded(step.km),
    offering: null,
    education: null,
    ...nothingRequired,
    validation: {
      id,
      title,
      provider,
      ssyk,
      framework: worded(offer.framework, language),
      seqf,
      weeks,
      hoursPerWeek,
      costSek,
      municipality,
      distance,
      synthetic,
    },
    unsure: unsure.map((caution) => cautions[caution][language]),
  };
}

/** What is left to learn once there, as a last step without dates. */
export function learningAtWork(skills: readonly Missing[], goal: Label, language: Language): PlanStep {
  const covers = skills.map(({ skill }) => coveredBy(skill, 'at-work'));
  return {
    kind: 'at-work',
    title: goal,
    start: null,
    end: null,
    weeks: null,
    pacePercent: null,
    hoursPerWeek: null,
    covers,
    costSek: 0,
    distanceKm: null,
    travelKm: 0,
    offering: null,
    education: null,
    validation: null,
    ...nothingRequired,
    why: whyStep('at-work', labels(covers), language),
    unsure: [cautions['no-length'][language]],
  };
}

const nothingRequired = { needs: [], prepares: [], eligibility: null };

function skillRefs(concepts: readonly number[], { start, language }: StepGround): SkillRef[] {
  const { scheme } = start.evidence;
  return concepts.map((concept) => ({ id: scheme.idOf(concept), label: scheme.labelOf(concept, language) }));
}

function coveredBy(skill: SkillRef, basis: 'assessed' | 'at-work'): CoveredSkill {
  return { ...refTo(skill), basis, confidence: null, quote: null };
}

function common(step: GoalStep, covers: CoveredSkill[], language: Language) {
  return {
    kind: step.kind,
    start: dateOfDay(step.start),
    end: dateOfDay(step.end),
    weeks: Math.ceil((step.end - step.start + 1) / 7),
    hoursPerWeek: step.hoursPerWeek,
    covers,
    costSek: step.costSek,
    travelKm: step.travelKm,
    why: whyStep(step.kind, labels(covers), language),
  };
}

function worded(words: ValidationStep['offer']['title'], language: Language): Label {
  const lang = words[language] === undefined ? (language === 'sv' ? 'en' : 'sv') : language;
  return { text: words[lang] ?? '', lang };
}

function labels(skills: readonly SkillRef[]): readonly string[] {
  return skills.map(({ label }) => label.text);
}

function refTo({ id, label }: SkillRef): SkillRef {
  return { id, label };
}

function rounded(km: number | null): number | null {
  return km === null ? null : Math.round(km * 10) / 10;
}
