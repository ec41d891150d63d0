import { qualificationLevel } from '#kit/qualification-level.ts';
import { employedInGroups } from '#modules/pathways/domain/employed-in-groups.ts';
import { groupPlaces } from '#modules/pathways/domain/group-places.ts';
import { groupSkills } from '#modules/pathways/domain/group-skills.ts';
import { groupTitles } from '#modules/pathways/domain/group-titles.ts';
import { type NextJobsEvidence, nextJobsEvidence } from '#modules/pathways/domain/next-jobs-evidence.ts';
import type { MatchData } from './match-data.ts';

/** The evidence for next jobs as the product prepares it, from the bench's own data. */
export function evidenceOf(data: MatchData): NextJobsEvidence {
  return nextJobsEvidence({
    codes: data.codes,
    levels: data.codes.map(qualificationLevel),
    skills: groupSkills(data),
    related: data.related,
    substitutes: data.substitutes,
    titles: groupTitles(data.titles),
    pay: data.pay,
    places: groupPlaces(data.counties),
    employed: employedInGroups(data.codes, data.employed, data.vacancies),
    vacancies: data.vacancies,
    occupations: data.breadth,
  });
}
