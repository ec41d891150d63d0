import { sql, type Transaction } from 'kysely';
import type { SkillStatistics } from '#contract/consents.ts';
import type { Tables } from '#db/tables.ts';
import { periods } from '#kit/periods.ts';
import type { AccessDependencies } from '#modules/access/index.ts';

/** Counts of persons are whole fives, rounded down: one who comes or goes cannot be told from them. */
const step = 5;
/** The most common skills, so many of them. */
const mostTold = 500;

export interface CountDependencies extends AccessDependencies {
  /** Which of these ids are skills of a scheme that is loaded: any text may be saved under a scheme's name. */
  readonly knownSkills: (scheme: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

const dayMs = 24 * 3_600_000;

/**
 * How many have a skill, of those who have said that theirs may be counted. A yes counts after a while: accounts cost
 * nothing to open, and whoever opened four today would see a fifth tomorrow.
 */
export async function countSkills({ walls, knownSkills, now }: CountDependencies): Promise<SkillStatistics> {
  if (!walls.may({ kind: 'visitor' }, 'statistics.read', { ownerId: '' })) return { skills: [] };
  const at = now();
  const saidBy = new Date(at.getTime() - periods.countedAfterDays * dayMs);
  const count = async (transaction: Transaction<Tables>) => {
    const { rows } = await sql<SkillStatistics['skills'][number]>`
      select scheme, item_id as id, (count(*) / ${step}::integer * ${step}::integer)::integer as people
      from profile_skill join consent using (person_id) where scheme is not null and given_at <= ${saidBy}
      group by scheme, item_id having count(*) >= ${step}::integer
      order by people desc, scheme, item_id`.execute(transaction);
    return rows;
  };
  const counted = await walls.asTask('statistics', count, at);
  const skills: SkillStatistics['skills'] = [];
  for (const [scheme, ofScheme] of Map.groupBy(counted, (skill) => skill.scheme)) {
    const ids = ofScheme.map(({ id }) => id);
    const known = await knownSkills(scheme, ids);
    skills.push(...ofScheme.filter(({ id }) => known.has(id)));
  }
  return { skills: skills.toSorted((a, b) => b.people - a.people).slice(0, mostTold) };
}
