import { useFormat } from '../../i18n/format.ts';
import { monthsBetweenNames, type TimeScale } from './timeline-layout.ts';

const nameRoom = 44;
const yearRoom = 36;
const lastRoom = 36;

/** Month names along the top, the year where one begins, and a line down from each named month. */
export function TimelineAxis({ scale, width, height }: { scale: TimeScale; width: number; height: number }) {
  const format = useFormat();
  const every = monthsBetweenNames(width, scale.months.length, nameRoom);
  const [first] = scale.months;
  const newYear = scale.months.find(({ month }, at) => at > 0 && month.endsWith('-01'));
  const roomForFirst = newYear === undefined || newYear.x > yearRoom;
  return (
    <g className="timeline-axis">
      {scale.months.map(({ month, x }, at) => {
        const number = Number(month.slice(5));
        // Names stand on the same months every year, so that January is always one of them.
        if ((number - 1) % every !== 0) return null;
        // The first month may begin late: its name must not run into the next one.
        const next = scale.months[at + every];
        if (x > width - lastRoom) return null;
        if (at === 0 && next !== undefined && next.x < nameRoom) return null;
        return (
          <g key={month}>
            <line x1={x} x2={x} y1={30} y2={height} />
            <text x={x + 3} y={26}>
              {format.month(month)}
            </text>
            {number === 1 ? (
              <text className="timeline-year" x={x + 3} y={11}>
                {month.slice(0, 4)}
              </text>
            ) : null}
          </g>
        );
      })}
      {roomForFirst ? (
        <text className="timeline-year" x={0} y={11}>
          {first?.month.slice(0, 4)}
        </text>
      ) : null}
    </g>
  );
}
