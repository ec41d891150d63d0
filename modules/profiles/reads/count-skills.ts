import { sql } from 'kysely';
import type { SkillStatistics } from '#contract/consents.ts';
import type { AccessDependencies } from '#modules/access/index.ts';

/** Counts of persons are whole fives, rounded down: one who comes or goes cannot be told from them. */
const step = 5;
/** The most common skills, so many of them. */
const mostTold = 500;

export interface CountDependencies extends AccessDependencies {
  /** Which of these ids are skills of a scheme that is loaded: any text may be saved under a scheme's name. */
  readonly knownSkills: (scheme: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** How many have a skill, of those who have said that theirs may be counted. */
export async function countSkills({ walls, knownSkills }: CountDependencies): Promise<SkillStatistics> {
  if (!walls.may({ kind: 'visitor' }, 'statistics.read', { ownerId: '' })) return { skills: [] };
  const counted = await walls.asTask('statistics', async (transaction) => {
    const { rows } = await sql<SkillStatistics['skills'][number]>`
      select scheme, item_id as id, (count(*) / ${step}::integer * ${step}::integer)::integer as people
      from profile_skill where scheme is not null
      group by scheme, item_id having count(*) >= ${step}::integer
      order by people desc, scheme, item_id`.execute(transaction);
    return rows;
  });
  const skills: SkillStatistics['skills'] = [];
  for (const [scheme, ofScheme] of Map.groupBy(counted, (skill) => skill.scheme)) {
    const ids = ofScheme.map(({ id }) => id);
    const known = await knownSkills(scheme, ids);
    skills.push(...ofScheme.filter(({ id }) => known.has(id)));
  }
  return { skills: skills.toSorted((a, b) => b.people - a.people).slice(0, mostTold) };
}
