import { useLingui } from '@lingui/react/macro';
import type { Chances, Direction } from '#contract/figures.ts';
import './signs.css';

const chanceShapes: Record<Chances | 'none', string> = {
  large: 'M8 2l6.5 11.5h-13z',
  medium: 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  small: 'M8 14L1.5 2.5h13z',
  none: 'M3 7h10v2H3z',
};
const arrows: Record<Direction | 'none', string> = {
  increase: 'M3 13L12 4M5.5 3.5H12.5V10.5',
  same: 'M2 8H13M9 3.5L13.5 8 9 12.5',
  decrease: 'M3 3l9 9M5.5 12.5h7v-7',
  none: 'M3 8h10',
};

/** Job chances in words, with a shape that stands without colour. */
export function ChancesSign({ chances, short = false }: { chances: Chances | null; short?: boolean }) {
  const { t } = useLingui();
  const shortWords: Record<Chances | 'none', string> = {
    large: t`Large`,
    medium: t`Medium`,
    small: t`Small`,
    none: t`No assessment`,
  };
  const words: Record<Chances | 'none', string> = {
    large: t`Large chances`,
    medium: t`Medium chances`,
    small: t`Small chances`,
    none: t`No assessment`,
  };
  const kind = chances ?? 'none';
  return (
    <span className="sign" data-chances={kind}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={chanceShapes[kind]} fill="currentColor" />
      </svg>
      {(short ? shortWords : words)[kind]}
    </span>
  );
}

/** Where demand is heading over five years. */
export function DirectionSign(props: { direction: Direction | null; short?: boolean; inRow?: boolean }) {
  const { direction, short = false, inRow = false } = props;
  const { t } = useLingui();
  const rowWords: Record<Direction | 'none', string> = {
    increase: t`Demand is growing`,
    same: t`Demand stays the same`,
    decrease: t`Demand is falling`,
    none: t`No assessment`,
  };
  const shortWords: Record<Direction | 'none', string> = {
    increase: t`Growing`,
    same: t`Unchanged`,
    decrease: t`Falling`,
    none: t`No assessment`,
  };
  const words: Record<Direction | 'none', string> = {
    increase: t`More in demand in five years`,
    same: t`As much in demand in five years`,
    decrease: t`Less in demand in five years`,
    none: t`No assessment of the next five years`,
  };
  const kind = direction ?? 'none';
  return (
    <span className="sign" data-direction={kind}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={arrows[kind]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {(inRow ? rowWords : short ? shortWords : words)[kind]}
    </span>
  );
}
