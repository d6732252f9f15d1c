import { IconArrowsMove } from '@tabler/icons-react';
import { IconButton } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ActionRow } from '../../contract/action.ts';
import { statusNames } from '../../texts/words.ts';
import { DueDay, EffectMark, MovedTimes } from '../marks.tsx';
import { boardText, label } from '../texts.ts';
import { type Moving, targetsOf } from './useMoving.ts';

type CardProps = { row: ActionRow; moving: Moving };

/** What matters of the day in its column: when it is due, when its effect is judged, or whether it helped. */
function Day({ row }: { row: ActionRow }) {
  const t = useText();
  if (row.effect) return <EffectMark effect={row.effect} />;
  if (row.status !== 'done') return <DueDay action={row} />;
  return row.checkOn ? (
    <span>
      {t(label.checkOn)} <DateText at={row.checkOn} />
    </span>
  ) : null;
}

/** Where the card may go, for keyboard and touch as well as the mouse. */
function MoveMenu({ row, moving }: CardProps) {
  const t = useText();
  const items: MenuItem[] = [
    { heading: t(boardText.moveTo) },
    ...targetsOf(row).map((to) => ({ label: t(statusNames[to]), onClick: () => moving.move(row, to) })),
  ];
  return (
    <Menu end items={items}>
      <IconButton icon={IconArrowsMove} label={t(boardText.moveCard, { title: row.title })} />
    </Menu>
  );
}

/** One action on the board. */
export function Card({ row, moving }: CardProps) {
  const movable = moving.mayMove(row) && targetsOf(row).length > 0;
  return (
    <article
      className="board-card"
      draggable={movable}
      data-held={moving.held?.id === row.id || undefined}
      data-late={row.late || undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.number);
        moving.hold(row);
      }}
      onDragEnd={() => moving.hold(null)}
    >
      <div className="board-card-head">
        <Go to={`/actions/${row.id}`}>{row.title}</Go>
        {movable && <MoveMenu row={row} moving={moving} />}
      </div>
      <p className="soft small">
        {row.owner.name} · {row.unit}
      </p>
      <p className="board-card-foot small">
        <Day row={row} />
        {row.timesMoved > 0 && (
          <span>
            <MovedWord /> <MovedTimes count={row.timesMoved} />
          </span>
        )}
        {row.percent !== null && row.status === 'ongoing' && <span className="figures">{row.percent} %</span>}
      </p>
    </article>
  );
}

function MovedWord() {
  return <>{useText()(label.moved).toLowerCase()}</>;
}
