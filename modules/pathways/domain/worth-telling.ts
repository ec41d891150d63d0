import type { ToldReason } from './reason-sentence.ts';

/** What lifts nearly every job in a list says nothing of this one: the counts are such as a fifth of the jobs shown reach. */
const leastTold = {
  groups: 25,
  vacancies: 5000,
  occupations: 10,
  employed: 30_000,
  titles: 0.15,
  pay: 0.97,
} as const;

/** Whether a reason tells the job from the others in a list: "a broad group of 2 occupations" does not. */
export function isWorthTelling(reason: ToldReason): boolean {
  if (reason.kind === 'skills-shared') return reason.count > 0;
  if (reason.kind === 'often-related') return reason.groups >= leastTold.groups;
  if (reason.kind === 'many-vacancies') return reason.vacancies >= leastTold.vacancies;
  if (reason.kind === 'broad-group') return reason.occupations >= leastTold.occupations;
  if (reason.kind === 'many-employed') return reason.employed >= leastTold.employed;
  if (reason.kind === 'similar-titles') return reason.share >= leastTold.titles;
  if (reason.kind === 'pay-kept') return reason.share >= leastTold.pay;
  return true;
}
