import type { NextFilter } from '#contract/next.ts';
import { asList, type Choices } from '../../paths.ts';

export const filterNames = [
  'sort',
  'region',
  'towards',
  'advertised',
  'chances',
  'notDeclining',
  'levelsUp',
  'level',
  'payShare',
  'payFloor',
] as const;
export type FilterName = (typeof filterNames)[number];

/** A job that pays less than three quarters of hers is seldom a way on; the page leaves it out unless asked otherwise. */
export const usualPayShare = '75';

/** The choices without a filter; a pay share is taken off by asking for none. */
export const filtersOff: Readonly<Record<NextFilter, Choices>> = {
  payFloor: { payFloor: undefined, payShare: '0' },
  chances: { chances: undefined },
  level: { level: undefined, levelsUp: undefined },
  decline: { notDeclining: undefined },
  towards: { towards: undefined },
  advertised: { advertised: undefined },
};

/** The choices with what the page takes for granted. */
export function withUsual(choices: Choices): Choices {
  return { ...choices, payShare: asList(choices['payShare'])[0] ?? usualPayShare };
}
