import type { ReactNode } from 'react';
import { Table } from './table.tsx';
import { useNarrow } from './use-narrow.ts';
import './fact-table.css';

interface FactColumn {
  readonly key: string;
  readonly head: ReactNode;
  readonly number?: boolean;
}

interface FactTableProps {
  readonly caption: ReactNode;
  /** What the row heads are. */
  readonly head: ReactNode;
  readonly columns: readonly FactColumn[];
  /** The cells in the order of the columns. */
  readonly rows: readonly { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** A few facts about a few things: a table where there is room, else a card for each. */
export function FactTable(props: FactTableProps) {
  return useNarrow() ? <FactCards {...props} /> : <WideTable {...props} />;
}

function WideTable({ caption, head, columns, rows }: FactTableProps) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <th scope="col">{head}</th>
          {columns.map(({ key, head: name, number }) => (
            <th key={key} scope="col" data-number={number}>
              {name}
            </th>
          ))}
        </>
      }
    >
      {rows.map(({ key, head: name, cells }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {columns.map((column, at) => (
            <td key={column.key} data-number={column.number}>
              {cells[at]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function FactCards({ caption, columns, rows }: FactTableProps) {
  return (
    <>
      <p className="figure-side">{caption}</p>
      <ul className="fact-cards">
        {rows.map(({ key, head, cells }) => (
          <li key={key}>
            <p className="fact-card-head">{head}</p>
            <dl>
              {columns.map((column, at) => (
                <div key={column.key}>
                  <dt>{column.head}</dt>
                  <dd>{cells[at]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
