import { Trans } from '@lingui/react/macro';

/** The SSYK 2012 qualification level and what it usually means. */
export function LevelWords({ level }: { level: number | null }) {
  if (level === 1) return <Trans>Level 1 of 4: no particular education</Trans>;
  if (level === 2) return <Trans>Level 2 of 4: usually upper secondary school</Trans>;
  if (level === 3) return <Trans>Level 3 of 4: usually post-secondary education</Trans>;
  if (level === 4) return <Trans>Level 4 of 4: usually a university degree</Trans>;
  return <Trans>The level varies within the group</Trans>;
}
