import { Plural, Trans } from '@lingui/react/macro';
import type { GoalPlan } from '#contract/plan-goal.ts';
import { useJourney, useReplaceAddress } from '../../choices.ts';
import { widerReach } from '../../forms/plan/distances.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';

/** Reckons with as many hours as the lightest course takes, where she has fewer. */
export function MoreHours({ outOfReach }: Pick<GoalPlan, 'outOfReach'>) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const taking = outOfReach.flatMap(({ takesHours }) => takesHours ?? []);
  if (taking.length === 0) return null;
  const hours = Math.ceil(Math.min(...taking));
  return (
    <p className="plan-calendar no-print">
      <Button
        small
        onClick={() => replaceAddress(paths.plan(lang, { ...choices, hoursPerWeek: String(hours), way: undefined }))}
      >
        <Trans>Reckon with {hours} hours a week</Trans>
      </Button>
    </p>
  );
}

/** Looks farther off, where there is something to find: the least distance that brings a course within reach. */
export function Farther({ outOfReach }: Pick<GoalPlan, 'outOfReach'>) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const far = outOfReach.flatMap(({ withinKm }) => withinKm ?? []);
  if (far.length === 0) return null;
  const km = widerReach(Math.min(...far));
  const found = far.filter((away) => away <= km).length;
  return (
    <p className="plan-calendar no-print">
      <Button small onClick={() => replaceAddress(paths.plan(lang, { ...choices, maxKm: String(km), way: undefined }))}>
        <Trans>
          Look within {km} km: courses for <Plural value={found} one="# skill more" other="# skills more" />
        </Trans>
      </Button>
    </p>
  );
}
