import type { ToldReason } from './reason-sentence.ts';

/** Below these the count that lifts a group in the rank would sound like a joke told to a reader. */
const leastTold = {
  groups: 5,
  vacancies: 100,
  occupations: 5,
  employed: 5000,
  titles: 0.15,
  pay: 0.97,
} as const;

/** Whether a reason says something once it is put in words: "a broad group of 1 occupation" does not. */
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
