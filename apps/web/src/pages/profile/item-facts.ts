import { useLingui } from '@lingui/react/macro';
import type { Education, Experience } from '#contract/profiles.ts';
import { useEducationLevels, useExperienceKinds } from './item-names.ts';
import { usePeriodWords } from './use-period-words.ts';

/** Where something was, and when; empty where it is not told. */
interface Facts {
  readonly where: string;
  readonly period: string;
}

export function useExperienceFacts(): (experience: Experience) => Facts {
  const kinds = useExperienceKinds();
  const periodWords = usePeriodWords();
  return ({ kind, organisation, place, ...period }) => ({
    where: together([kind === 'paid' ? '' : kinds[kind], organisation, place]),
    period: periodWords(period),
  });
}

export function useEducationFacts(): (education: Education) => Facts {
  const { t } = useLingui();
  const levels = useEducationLevels();
  const periodWords = usePeriodWords();
  return ({ level, provider, country, completed, ...period }) => ({
    where: together([levels[level], provider, country]),
    period: together([periodWords(period), completed || period.ended === null ? '' : t`not finished`]),
  });
}

function together(words: readonly string[]): string {
  return words.filter((one) => one !== '').join(', ');
}
