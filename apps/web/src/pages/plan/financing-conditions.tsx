import { Trans, useLingui } from '@lingui/react/macro';
import type { Financing } from '#contract/financing.ts';
import { FactTable } from '../../ui/fact-table.tsx';

type Condition = Financing['conditions'][number];

/** Each condition answered yes, no or do not know, with its source and what would make it known. */
export function FinancingConditions({ conditions, of }: { conditions: readonly Condition[]; of: string }) {
  return (
    <FactTable
      caption={of}
      head={<Trans>Condition</Trans>}
      columns={[
        { key: 'met', head: <Trans>Met?</Trans> },
        { key: 'wanted', head: <Trans>What would make it known</Trans> },
        { key: 'source', head: <Trans>Source</Trans> },
      ]}
      rows={conditions.map((condition) => ({
        key: condition.kind,
        head: condition.text,
        cells: [
          <Answer key="met" answer={condition.answer} />,
          condition.wanted ?? '–',
          <Source key="source" source={condition.source} />,
        ],
      }))}
    />
  );
}

function Answer({ answer }: Pick<Condition, 'answer'>) {
  const { t } = useLingui();
  const answers = { yes: t`Yes`, no: t`No`, unknown: t`Not known` } as const;
  const signs = { yes: '✓', no: '✕', unknown: '?' } as const;
  return (
    <span className="condition-answer" data-answer={answer}>
      <span aria-hidden="true">{signs[answer]}</span> {answers[answer]}
    </span>
  );
}

function Source({ source: { url, title } }: Pick<Condition, 'source'>) {
  return <span className="condition-source">{url === undefined ? title : <a href={url}>{title}</a>}</span>;
}
