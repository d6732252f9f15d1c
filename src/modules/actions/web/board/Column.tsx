import { type DragEvent, useId, useState } from 'react';
import { useText } from '../../../../ui/Words.tsx';
import type { Board } from '../../contract/action.ts';
import { statusNames } from '../../texts/words.ts';
import { boardText } from '../texts.ts';
import { Card } from './Card.tsx';
import { type Moving, targetsOf } from './useMoving.ts';

type ColumnProps = { column: Board['columns'][number]; moving: Moving };

/** One status, with its cards in the order of their days; takes the cards that may come here. */
export function Column({ column: { status, count, items }, moving }: ColumnProps) {
  const t = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const takes = moving.held !== null && targetsOf(moving.held).includes(status);
  const onDragOver = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (moving.held) moving.move(moving.held, status);
  };
  return (
    <section
      className="board-column"
      aria-labelledby={id}
      data-takes={takes || undefined}
      data-over={(takes && over) || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id={id}>
        {t(statusNames[status])} <span className="board-count">{count}</span>
      </h2>
      {items.length === 0 && <p className="faint small board-empty">{t(boardText.empty)}</p>}
      <ul>
        {items.map((row) => (
          <li key={row.id}>
            <Card row={row} moving={moving} />
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className="soft small board-empty">{t(boardText.fewer, { shown: items.length, count })}</p>
      )}
    </section>
  );
}
