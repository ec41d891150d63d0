import type { QualificationLevel } from '#kit/qualification-level.ts';
import type { NextJobsSource } from './next-jobs-signals.ts';

/** A group that she comes from (its index) and how much of her working life it stands for, above 0. */
export type FromGroup = { readonly group: number; readonly weight: number };

/**
 * Everything the rank needs: `codes` and arrays beside it with one number per SSYK-4 group. An array left out means the
 * evidence does not exist (no such list in this pack, or nothing to start it from: she gave skills but no occupation).
 */
export type NextJobsInput = {
  readonly codes: readonly string[];
  /** Empty when she gave skills and no occupation: then related, substitutes and level are silent. */
  readonly from: readonly FromGroup[];
  /** SSYK qualification levels; null where the standard gives none. */
  readonly levels?: readonly (QualificationLevel | null)[] | undefined;
  /** Cosine of her skills with the group's, 0–1. */
  readonly skills?: ArrayLike<number> | undefined;
  /** How many skills she shares with the group; told, not weighed. */
  readonly sharedSkills?: ArrayLike<number> | undefined;
  /** Cosine of the groups' job titles with hers, 0–1. */
  readonly titles?: ArrayLike<number> | undefined;
  /** Place in the list of related occupations, from 1; 0 when not listed. */
  readonly relatedRank?: ArrayLike<number> | undefined;
  /** In how many groups' lists the group stands. */
  readonly listedBy?: ArrayLike<number> | undefined;
  /** How far her occupations can stand in for the group's, 0–1. */
  readonly substitutes?: ArrayLike<number> | undefined;
  /** Median pay as a share of hers, at most 1; where either is not known, the mean of the others. */
  readonly payKept?: ArrayLike<number> | undefined;
  /** How alike the spread of the vacancies over the counties is, 0–1. */
  readonly places?: ArrayLike<number> | undefined;
  /** People at work in the country, reckoned. */
  readonly employed?: ArrayLike<number> | undefined;
  /** Vacancies advertised in the country in a year. */
  readonly vacancies?: ArrayLike<number> | undefined;
  /** How many occupations the group gathers. */
  readonly occupations?: ArrayLike<number> | undefined;
  /** Sources to leave out of the evidence. */
  readonly without?: readonly NextJobsSource[] | undefined;
};
