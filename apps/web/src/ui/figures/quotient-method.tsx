import { Trans } from '@lingui/react/macro';

/** How a location quotient is reckoned and when it is left unsaid; the limits are those of `fewVacancies` and the map. */
export function QuotientMethod() {
  return (
    <p>
      <Trans>
        How common: the occupation’s share of the jobs advertised in the county, divided by its share in the country. 2
        means twice as common. From 0.8 to 1.2 counts as about as common. Where fewer than ten were advertised, and
        fewer than ten were to be expected, nothing is said.
      </Trans>
    </p>
  );
}
