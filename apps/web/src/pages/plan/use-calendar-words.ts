import { useLingui } from '@lingui/react/macro';
import type { CalendarWords } from './plan-calendar.ts';

export function useCalendarWords(): CalendarWords {
  const { t } = useLingui();
  return {
    name: (goal) => t`The way to ${goal}`,
    apply: (title) => t`Last day to apply: ${title}`,
    starts: (title) => t`Begins: ${title}`,
    ends: (title) => t`Ends: ${title}`,
    check: t`Check the days with the provider before you rely on them.`,
  };
}
