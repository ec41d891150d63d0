import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';

/** When something went on; nothing when that is not told. */
export function PeriodWords({ started, ended }: { started: string | null; ended: string | null }) {
  const format = useFormat();
  const words = (time: string) => (time.length === 4 ? time : format.monthOfYear(time));
  if (started === null) return ended === null ? null : <>({words(ended)})</>;
  const from = words(started);
  if (ended === null) return <Trans>({from} and still)</Trans>;
  const until = words(ended);
  return (
    <>
      ({from}–{until})
    </>
  );
}
