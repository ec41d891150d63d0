import { groupSkills } from '#modules/pathways/domain/group-skills.ts';
import { type NextJobsEvidence, nextJobsEvidence } from '#modules/pathways/domain/next-jobs-evidence.ts';
import { qualificationLevel } from '#modules/taxonomy/domain/qualification-level.ts';
import type { MatchData } from './match-data.ts';

/** The evidence for next jobs as the product prepares it, from the bench's own data. */
export function evidenceOf(data: MatchData): NextJobsEvidence {
  const occupations = new Uint32Array(data.codes.length);
  for (const { group } of data.occupations) occupations[group] = (occupations[group] ?? 0) + 1;
  return nextJobsEvidence({
    codes: data.codes,
    levels: data.codes.map(qualificationLevel),
    skills: groupSkills(data),
    related: data.related,
    substitutes: data.substitutes,
    vacancies: data.vacancies,
    occupations,
  });
}
