import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { Go } from '../Go.tsx';
import { scrolls } from '../useTooWide.ts';
import { useText } from '../Words.tsx';
import { type Column, sortKey } from './column.ts';
import { nextSort } from './filter.ts';
import { moveOnKey, type RowsProps } from './rows.ts';
import { registerText } from './texts.ts';
import { useFitting } from './useFitting.ts';
import type { Register } from './useRegister.ts';

function Head<Row>({ column, register }: { column: Column<Row>; register: Register<Row> }) {
  const t = useText();
  const key = sortKey(column);
  const current = register.asked.sort ?? '';
  const sorted =
    key === null ? undefined : current === key ? 'ascending' : current === `-${key}` ? 'descending' : undefined;
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  const sort = () => key && register.change({ sort: nextSort(current, key, register.usualSort) });
  return (
    <th scope="col" aria-sort={sorted} className={classOf(column)} style={{ width: column.width }}>
      {key ? (
        <button type="button" className="sort" data-sorted={sorted} onClick={sort}>
          {t(column.label)}
          <Arrow size={14} aria-hidden />
        </button>
      ) : (
        t(column.label)
      )}
    </th>
  );
}

const classOf = <Row,>({ align, oneLine }: Column<Row>) =>
  `${align === 'end' ? 'at-end' : ''}${oneLine ? ' one-line' : ''}`.trim() || undefined;

/** A click beside links and buttons peeks at the row. */
const onRow = (event: MouseEvent, act: () => void) => {
  const chosen = window.getSelection()?.toString();
  if (!chosen && !(event.target as HTMLElement).closest('a, button, input, label')) act();
};

/** The rows as a table with sticky head. */
export function RegisterTable<Row>({
  rows,
  columns,
  rowKey,
  name,
  to,
  register,
  peeked,
  peek,
  caption,
  byChoice,
}: RowsProps<Row>) {
  const t = useText();
  const { frame, wide, fitting } = useFitting(columns, byChoice);
  const [first, ...others] = fitting;
  return (
    <div ref={frame} className="register-frame" data-wide={wide || undefined} {...scrolls(wide, caption)}>
      <table className="table register-table">
        <caption className="unseen">
          {caption}. {t(registerText.keys)}
        </caption>
        <thead>
          <tr>
            {fitting.map((column) => (
              <Head key={column.key} column={column} register={register} />
            ))}
          </tr>
        </thead>
        <tbody data-rows>
          {rows.map((row) => {
            const key = rowKey(row);
            const peeking = peek && { toggle: () => peek(peeked === key ? null : key), close: () => peek(null) };
            return (
              <tr
                key={key}
                data-peeked={peeked === key || undefined}
                data-peekable={peeking ? true : undefined}
                onClick={(event) => peeking && onRow(event, peeking.toggle)}
              >
                <th scope="row">
                  <Go
                    to={to(row)}
                    className="row-link"
                    data-row-link
                    aria-label={name(row)}
                    onKeyDown={(event) => moveOnKey(event, peeking)}
                  >
                    {first?.cell(row)}
                  </Go>
                </th>
                {others.map((column) => (
                  <td key={column.key} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
