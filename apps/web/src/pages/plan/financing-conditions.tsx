import { Trans, useLingui } from '@lingui/react/macro';
import type { Financing } from '#contract/plan.ts';
import { Table } from '../../ui/table.tsx';

type Condition = Financing['conditions'][number];

/** Each condition answered yes, no or do not know, with its source and what would make it known. */
export function FinancingConditions({ conditions, of }: { conditions: readonly Condition[]; of: string }) {
  return (
    <Table
      caption={of}
      head={
        <>
          <th scope="col">
            <Trans>Condition</Trans>
          </th>
          <th scope="col">
            <Trans>Met?</Trans>
          </th>
          <th scope="col">
            <Trans>What would make it known</Trans>
          </th>
          <th scope="col">
            <Trans>Source</Trans>
          </th>
        </>
      }
    >
      {conditions.map((condition) => (
        <ConditionRow key={condition.kind} condition={condition} />
      ))}
    </Table>
  );
}

function ConditionRow({ condition: { answer, text, wanted, source } }: { condition: Condition }) {
  const { t } = useLingui();
  const answers = { yes: t`Yes`, no: t`No`, unknown: t`Not known` } as const;
  const signs = { yes: '✓', no: '✕', unknown: '?' } as const;
  return (
    <tr>
      <th scope="row">{text}</th>
      <td>
        <span className="condition-answer" data-answer={answer}>
          <span aria-hidden="true">{signs[answer]}</span> {answers[answer]}
        </span>
      </td>
      <td>{wanted ?? '–'}</td>
      <td className="condition-source">
        {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
      </td>
    </tr>
  );
}
