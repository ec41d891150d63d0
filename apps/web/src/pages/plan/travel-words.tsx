import { Trans } from '@lingui/react/macro';
import type { PlanAlternative, PlanStep } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';

type Way = Pick<PlanAlternative, 'travelKm' | 'steps'>;

/** How far a way takes her in all; a place that is not known is no short way. */
export function TravelWords({ way: { travelKm, steps } }: { way: Way }) {
  const format = useFormat();
  const unknown = steps.some(isFarUnknown);
  if (travelKm > 0) {
    const km = format.count(travelKm);
    return unknown ? <Trans>at least {km} km</Trans> : `${km} km`;
  }
  return unknown ? <Trans>not known</Trans> : <Trans>no long travel</Trans>;
}

function isFarUnknown({ kind, distanceKm, offering }: PlanStep): boolean {
  return kind === 'course' && distanceKm === null && offering?.distanceStudy === false;
}
