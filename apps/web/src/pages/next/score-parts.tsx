import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Bar } from '../../ui/table.tsx';
import { pointsOf } from './points.ts';
import './score-parts.css';

/** What the job's place in the list is made of, part by part. A part too small for a point is said to be that, not nought. */
export function ScoreParts({ job: { parts, score } }: { job: NextJob }) {
  const points = pointsOf(
    parts.map(({ part }) => part),
    score,
  );
  const most = Math.max(...parts.map(({ part }) => part), 0.01);
  return (
    <Disclosure summary={<Trans>How the place in the list was reckoned</Trans>}>
      <table className="score-parts">
        <caption className="visually-hidden">
          <Trans>Points by part</Trans>
        </caption>
        <tbody>
          {parts.map(({ signal, name, part }, at) => (
            <tr key={signal}>
              <th scope="row">{name}</th>
              <td data-number>{points[at] === 0 ? '< 1' : points[at]}</td>
              <td className="bar-cell" aria-hidden="true">
                <Bar value={part} most={most} />
              </td>
            </tr>
          ))}
          <tr className="score-parts-sum">
            <th scope="row">
              <Trans>In all, of 100</Trans>
            </th>
            <td data-number>{Math.round(score * 100)}</td>
            <td aria-hidden="true" />
          </tr>
        </tbody>
      </table>
    </Disclosure>
  );
}
