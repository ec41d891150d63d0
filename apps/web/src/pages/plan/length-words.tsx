import { Plural } from '@lingui/react/macro';
import type { PlanAlternative } from '#contract/plan-way.ts';

/** Up to so many weeks are told as weeks: a begun month would be told as a whole one. */
const fewWeeks = 17;
const weekMs = 7 * 86_400_000;

/** How long a way is, from its first step to its last. */
export function LengthWords({
  way: { months, start, end },
}: {
  way: Pick<PlanAlternative, 'months' | 'start' | 'end'>;
}) {
  const weeks =
    start === null || end === null ? fewWeeks + 1 : Math.ceil((Date.parse(end) - Date.parse(start)) / weekMs);
  if (weeks <= fewWeeks) return <Plural value={Math.max(1, weeks)} one="# week" other="# weeks" />;
  return <Plural value={months} one="# month" other="# months" />;
}
