import type { NextJob } from '#contract/next.ts';
import type { PlaceRef, SourceNotes } from '#contract/schemas.ts';
import type { PayScale } from '../../ui/figures/pay-range.tsx';

export interface JobCardProps {
  readonly job: NextJob;
  readonly rank: number;
  readonly region: PlaceRef | null;
  readonly sources: SourceNotes;
  readonly scale: PayScale;
}
