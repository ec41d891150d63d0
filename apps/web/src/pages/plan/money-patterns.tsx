/** What tells the parts of the money apart besides their colour: plain, lying lines, dots, slanting lines. */
export const moneyParts = ['income', 'grant', 'supplement', 'loan'] as const;
export type MoneyPart = (typeof moneyParts)[number];

/** Patterns of the parts, for one drawing: ids are of the whole document. */
export function MoneyPatterns({ id }: { id: string }) {
  const square = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs className="money-patterns">
      <pattern id={`${id}-grant`} {...square} data-part="grant">
        <rect width={6} height={6} />
        <line x1={0} x2={6} y1={3} y2={3} />
      </pattern>
      <pattern id={`${id}-supplement`} {...square} data-part="supplement">
        <rect width={6} height={6} />
        <circle cx={3} cy={3} r={1.6} />
      </pattern>
      <pattern id={`${id}-loan`} {...square} data-part="loan" patternTransform="rotate(45)">
        <rect width={6} height={6} />
        <line x1={0} x2={0} y1={0} y2={6} />
      </pattern>
    </defs>
  );
}

export function moneyFill(part: MoneyPart, id: string): { readonly fill?: string } {
  return part === 'income' ? {} : { fill: `url(#${id}-${part})` };
}
