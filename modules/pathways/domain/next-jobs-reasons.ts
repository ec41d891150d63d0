import type { NextJobsInput } from './next-jobs-input.ts';
import type { NextJobsSignal } from './next-jobs-signals.ts';
import { sharedDigits } from './shared-digits.ts';

/** Why a group is listed, as facts to be put in words. */
export type NextJobsReason =
  /** So many of her skills belong to the group. */
  | { readonly kind: 'skills-shared'; readonly count: number }
  /** The names of the jobs are alike to this degree (0–1). */
  | { readonly kind: 'similar-titles'; readonly share: number }
  /** The median pay is this share of hers, at most 1. */
  | { readonly kind: 'pay-kept'; readonly share: number }
  /** So many people work there, reckoned. */
  | { readonly kind: 'many-employed'; readonly employed: number }
  /** Place in the publisher's list of occupations related to hers, from 1. */
  | { readonly kind: 'related-list'; readonly rank: number }
  /** Her occupation can stand in for the group's to this share (0–1). */
  | { readonly kind: 'substitutes'; readonly share: number }
  /** Shares this many digits of the SSYK code with one she comes from. */
  | { readonly kind: 'same-group'; readonly level: 3 | 2 | 1 }
  /** Qualification levels up (above 0), down or none, from the highest she comes from. */
  | { readonly kind: 'level-steps'; readonly steps: number }
  /** So many groups' lists of related occupations name it. */
  | { readonly kind: 'often-related'; readonly groups: number }
  /** Vacancies advertised in the country in a year. */
  | { readonly kind: 'many-vacancies'; readonly vacancies: number }
  /** Gathers so many different occupations. */
  | { readonly kind: 'broad-group'; readonly occupations: number };

export type Lift = { readonly signal: NextJobsSignal; readonly lift: number };

type Told = (input: NextJobsInput, group: number) => NextJobsReason | undefined;

const told: Readonly<Record<NextJobsSignal, Told>> = {
  skills: skillsShared,
  titles: ({ titles }, group) => ({ kind: 'similar-titles', share: titles?.[group] ?? 0 }),
  related: ({ relatedRank }, group) => ({ kind: 'related-list', rank: relatedRank?.[group] ?? 0 }),
  crossroads: ({ listedBy }, group) => ({ kind: 'often-related', groups: listedBy?.[group] ?? 0 }),
  substitutes: ({ substitutes }, group) => ({ kind: 'substitutes', share: substitutes?.[group] ?? 0 }),
  level: levelSteps,
  // That a job lies outside her branch or in the same counties corrects the other signals; it is no reason to go there.
  branch: () => undefined,
  places: () => undefined,
  pay: ({ payKept }, group) => ({ kind: 'pay-kept', share: payKept?.[group] ?? 0 }),
  employed: ({ employed }, group) => ({ kind: 'many-employed', employed: employed?.[group] ?? 0 }),
  vacancies: ({ vacancies }, group) => ({ kind: 'many-vacancies', vacancies: vacancies?.[group] ?? 0 }),
  breadth: ({ occupations }, group) => ({ kind: 'broad-group', occupations: occupations?.[group] ?? 0 }),
};

/**
 * The reasons for one group: each signal that lifts it above the mean group, strongest first, and last the branch of SSYK it shares.
 * A lift is the signal's part of the score less the mean group's part.
 */
export function nextJobsReasons(input: NextJobsInput, group: number, lifts: readonly Lift[]): NextJobsReason[] {
  const raising = lifts.filter(({ lift }) => lift > 0).sort((a, b) => b.lift - a.lift);
  const reasons: NextJobsReason[] = [];
  for (const { signal } of raising) {
    const reason = told[signal](input, group);
    if (reason) reasons.push(reason);
  }
  const branch = sharedBranch(input, group);
  return branch ? [...reasons, { kind: 'same-group', level: branch }] : reasons;
}

function skillsShared({ sharedSkills }: NextJobsInput, group: number): NextJobsReason | undefined {
  const count = sharedSkills?.[group] ?? 0;
  return count > 0 ? { kind: 'skills-shared', count } : undefined;
}

function levelSteps({ levels, from }: NextJobsInput, group: number): NextJobsReason | undefined {
  const level = levels?.[group];
  const own = from.map((one) => levels?.[one.group]).filter((one) => typeof one === 'number');
  return typeof level !== 'number' || own.length === 0
    ? undefined
    : { kind: 'level-steps', steps: level - Math.max(...own) };
}

/** Digits shared with the nearest group she comes from. */
function sharedBranch({ codes, from }: NextJobsInput, group: number): 3 | 2 | 1 | undefined {
  const code = codes[group] ?? '';
  let shared = 0;
  for (const one of from) shared = Math.max(shared, sharedDigits(code, codes[one.group] ?? ''));
  return ([3, 2, 1] as const).find((level) => shared >= level);
}
