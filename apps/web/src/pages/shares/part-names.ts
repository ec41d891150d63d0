import { useLingui } from '@lingui/react/macro';
import type { About, ProfilePart } from '#contract/profiles.ts';

/** What parts of a profile are called within a sentence. */
export function usePartNames(): Record<keyof About | ProfilePart, string> {
  const { t } = useLingui();
  return {
    name: t`name`,
    email: t`e-mail`,
    phone: t`phone`,
    place: t`where you live`,
    about: t`a few words about you`,
    experiences: t`experience`,
    educations: t`education`,
    skills: t`skills`,
    languages: t`languages`,
    jobs: t`saved jobs`,
    plans: t`saved plans`,
  };
}
