import type { AskedSkill } from './asked-skills.ts';
import type { Course } from './course.ts';
import { type GivenSkill, type GivenSkills, leastConfidence } from './given-skills.ts';
import { isGiven } from './is-given.ts';
import type { GroupKey, OccupationKeys } from './occupation-keys.ts';

/** What somebody searches courses for, in one scheme. */
export interface WantedSkills {
  readonly skills: GivenSkills;
  readonly concepts: ReadonlySet<number>;
}

export interface WantedGroup {
  readonly ssyk: string;
  readonly skills: GivenSkills;
  /** The group's central skills, by concept. */
  readonly central: ReadonlyMap<number, AskedSkill>;
}

/** How a course answers what was asked for. */
export interface Answer {
  readonly score: number;
  readonly gives: readonly GivenSkill[];
  readonly leadsTo: readonly GroupKey[];
}

/** Below this a course only brushes against the occupation. */
const leastOfGroup = 0.3;
const mostFromSkills = 0.8;
/** One skill is in many occupations: “to package” both goods and journeys. */
const leastSkills = 2;

/** Of the skills asked for, those a course gives. Undefined when none. */
export function answerSkills(
  course: Course,
  wanted: WantedSkills,
  lacked: Parameters<typeof isGiven>[2],
): Answer | undefined {
  const gives = wanted.skills
    .of(course.no)
    .filter((given) => wanted.concepts.has(given.concept) && isGiven(given, course, lacked));
  if (gives.length === 0) return undefined;
  // How likely it gives at least one of them: the more and the surer, the better.
  const none = gives.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return { score: 1 - none, gives, leadsTo: [] };
}

/**
 * Whether a course leads to an occupation group by a key, or because its own words name several central skills of it.
 * Inferred skills do not count, they come from the key.
 */
export function answerGroup(course: Course, wanted: WantedGroup, keys: OccupationKeys): Answer | undefined {
  const gives = namedSkills(course, wanted);
  const key = keys.to(wanted.ssyk, course);
  const leadsTo = key === undefined ? [] : [key];
  const shares = gives.map(({ concept, confidence }) => confidence * (wanted.central.get(concept)?.share ?? 0));
  const weight = gives.length < leastSkills ? 0 : shares.reduce((sum, share) => sum + share, 0);
  const score = Math.max(...leadsTo.map(({ strength }) => strength), Math.min(mostFromSkills, weight), 0);
  return score < leastOfGroup ? undefined : { score, gives, leadsTo };
}

/**
 * Of many groups, those that a course may answer: it leads there, or names enough of their central skills. To ask each group
 * of each course would take the product of both.
 */
export class GroupsAnswered {
  readonly #bySsyk: ReadonlyMap<string, WantedGroup>;
  readonly #byConcept = new Map<number, WantedGroup[]>();
  readonly #skills: GivenSkills | undefined;
  readonly #keys: OccupationKeys;

  constructor(groups: readonly WantedGroup[], keys: OccupationKeys) {
    this.#bySsyk = new Map(groups.map((group) => [group.ssyk, group]));
    this.#skills = groups[0]?.skills;
    this.#keys = keys;
    for (const group of groups) {
      for (const concept of group.central.keys()) {
        const known = this.#byConcept.get(concept);
        if (known === undefined) this.#byConcept.set(concept, [group]);
        else known.push(group);
      }
    }
  }

  /** The groups that the course answers a search for. */
  of(course: Course): readonly string[] {
    const candidates = new Set(this.#keys.of(course).flatMap(({ ssyk }) => this.#bySsyk.get(ssyk) ?? []));
    const named = new Map<WantedGroup, number>();
    for (const { concept, named: isNamed, confidence } of this.#skills?.of(course.no) ?? []) {
      if (!isNamed || confidence < leastConfidence) continue;
      for (const group of this.#byConcept.get(concept) ?? []) named.set(group, (named.get(group) ?? 0) + 1);
    }
    for (const [group, count] of named) if (count >= leastSkills) candidates.add(group);
    return [...candidates].filter((group) => answerGroup(course, group, this.#keys)).map(({ ssyk }) => ssyk);
  }
}

function namedSkills(course: Course, { skills, central }: WantedGroup): readonly GivenSkill[] {
  return skills
    .of(course.no)
    .filter(({ concept, named, confidence }) => named && confidence >= leastConfidence && central.has(concept));
}

/** One answer of several: the best score, with all that was found. */
export function joinAnswers(answers: readonly Answer[]): Answer | undefined {
  if (answers.length === 0) return undefined;
  const gives = new Map(answers.flatMap((answer) => answer.gives).map((given) => [given.concept, given]));
  return {
    score: Math.min(1, Math.max(...answers.map(({ score }) => score))),
    gives: [...gives.values()].sort((a, b) => b.confidence - a.confidence),
    leadsTo: answers.flatMap((answer) => answer.leadsTo),
  };
}
