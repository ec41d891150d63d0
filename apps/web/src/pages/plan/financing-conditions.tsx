import { Trans, useLingui } from '@lingui/react/macro';
import type { Financing } from '#contract/financing.ts';
import './financing-conditions.css';

type Condition = Financing['conditions'][number];

/** Each condition answered yes, no or do not know, with what would make it known and its source. */
export function FinancingConditions({ conditions, of }: { conditions: readonly Condition[]; of: string }) {
  return (
    <>
      <h4>{of}</h4>
      <ul className="conditions">
        {conditions.map((condition) => (
          <li key={condition.kind}>
            <Answer answer={condition.answer} />
            <div>
              {condition.text}
              {condition.wanted === null ? null : <p>{condition.wanted}</p>}
              <p className="condition-source">
                <Trans>
                  Source: <Source source={condition.source} />
                </Trans>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
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
  return url === undefined ? title : <a href={url}>{title}</a>;
}
