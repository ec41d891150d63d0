import type { ReactNode } from 'react';
import type { RegionOccupation } from '#contract/regions.ts';
import type { PlaceRef, SourceNotes } from '#contract/schemas.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

export interface RegionTableProps {
  readonly rows: readonly RegionOccupation[];
  readonly place: PlaceRef;
  readonly sources: SourceNotes;
}

interface OccupationCellProps {
  readonly row: RegionOccupation;
  readonly place: PlaceRef;
  readonly children?: ReactNode;
}

/** A row's head: the occupation, leading to its page for this county. */
export function OccupationCell({ row, place, children }: OccupationCellProps) {
  const lang = useLanguage();
  return (
    <th scope="row">
      <Link href={paths.occupation(lang, row.ssyk, { region: place.code })}>
        <LabelText label={row.label} />
      </Link>
      {children}
    </th>
  );
}
