import { Trans } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';

/** What the number of advertised jobs counts: all of a year's, not those that are open today. */
export function AdvertisedWords({ sources, place }: { sources: SourceNotes; place?: string }) {
  const period = advertisedIn(sources);
  if (place === undefined) {
    return period === undefined ? <Trans>Advertised jobs</Trans> : <Trans>Jobs advertised {period}</Trans>;
  }
  return period === undefined ? (
    <Trans>Advertised jobs in {place}</Trans>
  ) : (
    <Trans>
      Jobs advertised in {place} in {period}
    </Trans>
  );
}

/** The time that the advertisements are from, as their source writes it; undefined when it does not say. */
export function advertisedIn(sources: SourceNotes): string | undefined {
  return sources['vacancies']?.find(({ date }) => date !== undefined)?.date;
}
