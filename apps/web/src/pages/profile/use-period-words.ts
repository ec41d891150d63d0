import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';

interface Period {
  readonly started: string | null;
  readonly ended: string | null;
}

/** When something went on; empty when that is not told. */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useLingui();
  const format = useFormat();
  const words = (time: string) => (time.length === 4 ? time : format.monthOfYear(time));
  return ({ started, ended }) => {
    if (started === null) return ended === null ? '' : words(ended);
    const from = words(started);
    if (ended === null) return t`since ${from}`;
    return started === ended ? from : `${from}–${words(ended)}`;
  };
}
