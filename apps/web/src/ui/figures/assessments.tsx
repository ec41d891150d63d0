import { Plural, Trans } from '@lingui/react/macro';
import type { Assessment } from '#contract/figures.ts';
import { LabelText } from '../label-text.tsx';
import { ChancesSign, DirectionSign } from './signs.tsx';
import './assessments.css';

interface AssessmentsProps {
  readonly assessments: readonly Assessment[];
  /** The page is about a region, so that figures for the whole country must say so. */
  readonly regional: boolean;
  readonly most?: number;
}

/** What the forecaster says, as far as it reaches. */
export function Assessments({ assessments, regional, most = assessments.length }: AssessmentsProps) {
  if (assessments.length === 0) return <ChancesSign chances={null} />;
  const shown = assessments.slice(0, most);
  const rest = assessments.length - shown.length;
  const named = assessments.length > 1;
  return (
    <ul className="assessments">
      {shown.map((one) => (
        <li key={one.name.text}>
          {named || one.partOfGroup ? (
            <span className="assessments-name">
              <LabelText label={one.name} />
            </span>
          ) : null}
          <ChancesSign chances={one.chances} />
          <DirectionSign direction={one.direction} />
          {regional && one.area === 'country' ? (
            <span className="assessments-caveat">
              <Trans>assessed for the whole country</Trans>
            </span>
          ) : null}
          {one.partOfGroup ? (
            <span className="assessments-caveat">
              <Trans>concerns a part of the group</Trans>
            </span>
          ) : null}
        </li>
      ))}
      {rest <= 0 ? null : (
        <li className="assessments-caveat">
          <Plural
            value={rest}
            one="One more assessment on the occupation’s page"
            other="# more assessments on the occupation’s page"
          />
        </li>
      )}
    </ul>
  );
}
