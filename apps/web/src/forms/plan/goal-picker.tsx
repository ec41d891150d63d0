import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { OccupationPicker } from '../start/occupation-picker.tsx';
import { groupsFirst } from './groups-first.ts';
import { mostGoals } from './plan-request.ts';

interface GoalPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error: ReactNode;
}

/** One to three occupations to plan the way to. */
export function GoalPicker({ chosen, onChange, error }: GoalPickerProps) {
  const { t } = useLingui();
  return (
    <fieldset className="plan-goals">
      <legend className="field-label">
        <Trans>Where do you want to go?</Trans>
      </legend>
      <OccupationPicker
        chosen={chosen}
        onChange={onChange}
        named={{ field: chosen.length === 0 ? t`Find a goal` : t`One more goal`, list: t`Your goals` }}
        most={mostGoals}
        arrange={groupsFirst}
      />
      {chosen.length < mostGoals ? null : (
        <p className="field-hint">
          <Trans>Three goals is the most. Take one away to choose another.</Trans>
        </p>
      )}
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
