import { Go } from '../Go.tsx';
import { useText } from '../Words.tsx';
import { moveOnKey, type RowsProps } from './rows.ts';

/** The rows as cards, for phones: the name, what stands beside it, then labelled lines. */
export function RegisterCards<Row>({ rows, columns, rowKey, to, caption }: RowsProps<Row>) {
  const t = useText();
  const [first, ...others] = columns;
  const beside = others.filter(({ card }) => card === 'head');
  const lines = others.filter(({ card = 'line' }) => card === 'line');
  return (
    <ul className="cards" data-rows aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="card">
          <Go to={to(row)} className="card-link" data-row-link onKeyDown={(event) => moveOnKey(event, null)}>
            {first?.cell(row)}
          </Go>
          {beside.map((column) => (
            <div key={column.key}>{column.cell(row)}</div>
          ))}
          <dl className="card-lines">
            {lines.map((column) => (
              <div key={column.key}>
                <dt>{t(column.label)}</dt>
                <dd>{column.cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
