import { Trans } from '@lingui/react/macro';
import type { Assessment, Chances } from '#contract/figures.ts';
import { ChancesSign, DirectionSign } from './signs.tsx';
import './assessments.css';

const order = { small: 1, medium: 2, large: 3 } as const satisfies Record<Chances, number>;

/** Several assessments in two lines: the best chances, and what the reader must know about them. */
export function ChancesSummary({ assessments, regional }: { assessments: readonly Assessment[]; regional: boolean }) {
  const assessed = assessments.filter(({ chances }) => chances !== null);
  const [best] = assessed.toSorted((a, b) => rank(b) - rank(a));
  if (best === undefined) return <ChancesSign chances={null} />;
  const varied = new Set(assessed.map(({ chances }) => chances)).size > 1;
  const sameWay = new Set(assessed.map(({ direction }) => direction)).size === 1;
  return (
    <>
      <ChancesSign chances={best.chances} />
      {sameWay && best.direction !== null ? (
        <span className="chances-direction">
          <DirectionSign direction={best.direction} inRow />
        </span>
      ) : null}
      {varied ? (
        <span className="assessments-caveat">
          <Trans>at best, it varies within the group</Trans>
        </span>
      ) : best.partOfGroup ? (
        <span className="assessments-caveat">
          <Trans>concerns a part of the group</Trans>
        </span>
      ) : null}
      {regional && best.area === 'country' ? (
        <span className="assessments-caveat">
          <Trans>assessed for the whole country</Trans>
        </span>
      ) : null}
    </>
  );
}

function rank({ chances }: Assessment): number {
  return chances === null ? 0 : order[chances];
}
