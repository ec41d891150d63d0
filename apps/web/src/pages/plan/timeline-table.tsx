import { Trans } from '@lingui/react/macro';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { Table } from '../../ui/table.tsx';

const amounts = ['income', 'grant', 'supplement', 'loan'] as const;

/** The months in figures, with what they come to. */
export function TimelineTable({ alternative }: { alternative: PlanAlternative }) {
  const format = useFormat();
  const { timeline, totals } = alternative;
  const hasMoney = totals.income !== null;
  const hasLost = timeline.some(({ withoutWorkPercent }) => withoutWorkPercent > 0);
  const amount = (value: number | null) => (value === null ? '–' : format.count(value));
  return (
    <Table
      caption={
        hasMoney ? (
          <Trans>SEK a month before tax. The loan is to be paid back and is not counted with the rest.</Trans>
        ) : (
          <Trans>Studies and work, share of full time</Trans>
        )
      }
      head={
        <>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col" data-number>
            <Trans>Studies</Trans>
          </th>
          <th scope="col" data-number>
            <Trans>Work</Trans>
          </th>
          {hasLost ? (
            <th scope="col" data-number>
              <Trans>Without work</Trans>
            </th>
          ) : null}
          {hasMoney ? <MoneyHead /> : null}
        </>
      }
    >
      {timeline.map((month) => (
        <tr key={month.month}>
          <th scope="row">{format.monthOfYear(month.month)}</th>
          <td data-number>{month.studyPercent} %</td>
          <td data-number>{month.workPercent} %</td>
          {hasLost ? <td data-number>{month.withoutWorkPercent} %</td> : null}
          {hasMoney
            ? amounts.map((kind) => (
                <td key={kind} data-number>
                  {amount(month[kind])}
                </td>
              ))
            : null}
        </tr>
      ))}
      {hasMoney ? (
        <tr data-sum>
          <th scope="row">
            <Trans>In all</Trans>
          </th>
          <td />
          <td />
          {hasLost ? <td /> : null}
          {amounts.map((kind) => (
            <td key={kind} data-number>
              {amount(totals[kind])}
            </td>
          ))}
        </tr>
      ) : null}
    </Table>
  );
}

function MoneyHead() {
  return (
    <>
      <th scope="col" data-number>
        <Trans>Pay</Trans>
      </th>
      <th scope="col" data-number>
        <Trans>Grant</Trans>
      </th>
      <th scope="col" data-number>
        <Trans>Supplement</Trans>
      </th>
      <th scope="col" data-number>
        <Trans>Loan</Trans>
      </th>
    </>
  );
}
