/**
 * What a next job is ranked by. Each signal is 0–1 and each has its source, so that a source can be left out whole:
 * - skills: √ of the cosine between her skills and the group's, near skills counting in part
 * - titles: √ of the cosine between the letters of the groups' job titles
 * - related: place in the publisher's list of related occupations, 0 when not listed
 * - crossroads: how many other groups' lists name the group, on a log scale
 * - substitutes: √ of how far her present occupations can stand in for it
 * - level: nearness in SSYK qualification level
 * - branch: the share of the code's first three digits that it does not have in common with hers. Skills and titles make
 *   the nearest branch look nearer than it is: people leave it more often than they say.
 * - pay: the group's median pay as a share of hers, at most 1: few go where the pay is lower
 * - places: how alike the counties' shares of the vacancies are, the cosine of their roots squared
 * - vacancies: advertised vacancies, on a log scale
 * - employed: people who work there, on a log scale
 * - breadth: how many occupations the group gathers, on a log scale
 * What she covers of the group's skills is told but not weighed: beside the cosine its fitted weight is 0 (bench/match-fit.ts).
 */
export const nextJobsSignals = [
  'skills',
  'titles',
  'related',
  'crossroads',
  'substitutes',
  'level',
  'branch',
  'pay',
  'places',
  'vacancies',
  'employed',
  'breadth',
] as const;
export type NextJobsSignal = (typeof nextJobsSignals)[number];

export const nextJobsSources = [
  'skills',
  'titles',
  'related',
  'substitutes',
  'level',
  'branch',
  'pay',
  'places',
  'size',
] as const;
export type NextJobsSource = (typeof nextJobsSources)[number];

export const sourceOfSignal: Readonly<Record<NextJobsSignal, NextJobsSource>> = {
  skills: 'skills',
  titles: 'titles',
  related: 'related',
  crossroads: 'related',
  substitutes: 'substitutes',
  level: 'level',
  branch: 'branch',
  pay: 'pay',
  places: 'places',
  vacancies: 'size',
  employed: 'size',
  breadth: 'size',
};

/** Signals that tell how near a destination lies to her; the others tell how large it is and what draws people there. */
export const nearnessSignals: ReadonlySet<NextJobsSignal> = new Set([
  'skills',
  'titles',
  'related',
  'substitutes',
  'level',
]);
