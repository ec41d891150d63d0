import { sql } from 'kysely';
import type { SkillStatistics } from '#contract/consents.ts';
import type { AccessDependencies } from '#modules/access/index.ts';

/** Counts of persons are whole fives, rounded down: one who comes or goes cannot be told from them. */
const step = 5;
/** The most common skills, so many of them. */
const mostTold = 500;

/** How many have a skill, of those who have said that theirs may be counted. */
export async function countSkills({ walls }: AccessDependencies): Promise<SkillStatistics> {
  if (!walls.may({ kind: 'visitor' }, 'statistics.read', { ownerId: '' })) return { skills: [] };
  return walls.asTask('statistics', async (transaction) => {
    const { rows } = await sql<SkillStatistics['skills'][number]>`
      select scheme, item_id as id, (count(*) / ${step}::integer * ${step}::integer)::integer as people
      from profile_skill where scheme is not null
      group by scheme, item_id having count(*) >= ${step}::integer
      order by people desc, scheme, item_id limit ${mostTold}`.execute(transaction);
    return { skills: rows };
  });
}
