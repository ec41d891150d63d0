import { Trans, useLingui } from '@lingui/react/macro';
import { OccupationPicker } from '../start/occupation-picker.tsx';

interface FromPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** What she has worked as, where the plan is the first page she comes to. */
export function FromPicker({ chosen, onChange }: FromPickerProps) {
  const { t } = useLingui();
  return (
    <fieldset className="plan-goals">
      <legend className="field-label">
        <Trans>Your work so far</Trans>
      </legend>
      <OccupationPicker
        chosen={chosen}
        onChange={onChange}
        named={{
          field: chosen.length === 0 ? t`What have you worked as?` : t`One more occupation`,
          list: t`What you have worked as`,
        }}
      />
    </fieldset>
  );
}
