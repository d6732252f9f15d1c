import type { ReactNode } from 'react';
import { scrolls, useTooWide } from './useTooWide.ts';

export type TableColumn<Row> = {
  label: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  width?: string;
};
type DataTableProps<Row> = {
  /** Read by screen readers; shown when `captioned`. */
  caption: string;
  captioned?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A plain table inside a page; for a whole list with filters use `RegisterPage`. The first column heads its row. */
export function DataTable<Row>({ caption, captioned = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const [head, ...others] = columns;
  const { frame, wide } = useTooWide();
  return (
    <div ref={frame} className="table-scroll" {...scrolls(wide, caption)}>
      <table className="table">
        <caption className={captioned ? 'table-caption' : 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, align, width }) => (
              <th
                key={label}
                scope="col"
                className={align === 'end' ? 'at-end' : undefined}
                style={width ? { width } : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {head && <th scope="row">{head.cell(row)}</th>}
              {others.map(({ label, cell, align }) => (
                <td key={label} className={align === 'end' ? 'at-end' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
