/**
 * What a next job is ranked by. Each signal is 0–1 and each has its source, so that a source can be left out whole:
 * - skills: √ of the cosine between her skills and the group's, near skills counting in part
 * - related: place in the publisher's list of related occupations, 0 when not listed
 * - crossroads: how many other groups' lists name the group, on a log scale
 * - substitutes: √ of how far her present occupations can stand in for it
 * - level: nearness in SSYK qualification level
 * - vacancies: advertised vacancies, on a log scale
 * - breadth: how many occupations the group gathers, on a log scale
 * What she covers of the group's skills is told but not weighed: beside the cosine its fitted weight is 0 (bench/match-fit.ts).
 */
export const nextJobsSignals = [
  'skills',
  'related',
  'crossroads',
  'substitutes',
  'level',
  'vacancies',
  'breadth',
] as const;
export type NextJobsSignal = (typeof nextJobsSignals)[number];

export const nextJobsSources = ['skills', 'related', 'substitutes', 'level', 'size'] as const;
export type NextJobsSource = (typeof nextJobsSources)[number];

export const sourceOfSignal: Readonly<Record<NextJobsSignal, NextJobsSource>> = {
  skills: 'skills',
  related: 'related',
  crossroads: 'related',
  substitutes: 'substitutes',
  level: 'level',
  vacancies: 'size',
  breadth: 'size',
};

/** Signals that tell how large a destination is, not how near it lies to her. */
export const sizeSignals: ReadonlySet<NextJobsSignal> = new Set(['crossroads', 'vacancies', 'breadth']);
