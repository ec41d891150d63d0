import { Trans } from '@lingui/react/macro';

/** How sure we are, in words and as a number of 100. */
export function SureWords({ confidence }: { confidence: number }) {
  const points = Math.round(confidence * 100);
  return (
    <span className="sure-words">
      {confidence >= 0.6 ? (
        <Trans>quite sure, {points} of 100</Trans>
      ) : confidence >= 0.3 ? (
        <Trans>probably, {points} of 100</Trans>
      ) : (
        <Trans>unsure, {points} of 100</Trans>
      )}
    </span>
  );
}
