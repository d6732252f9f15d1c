import type { ReactNode } from 'react';
import { Go } from '../../../ui/Go.tsx';
import type { ActionRow } from '../contract/action.ts';
import { isOpen } from '../rules/action.ts';
import { ActionStatusMark, DueDay } from './marks.tsx';
import './style/actions.css';

const statusAndDay = (row: ActionRow) => (
  <span className="action-ends">
    <ActionStatusMark status={row.status} />
    {isOpen(row.status) && <DueDay action={row} />}
  </span>
);

type ActionLinesProps = {
  items: readonly ActionRow[];
  /** What stands under the title. */
  under: (row: ActionRow) => string;
  /** What stands at the end of the line; left out: status and, while it is open, the day. */
  end?: (row: ActionRow) => ReactNode;
};

/** A few actions, a line each, in a panel. */
export const ActionLines = ({ items, under, end = statusAndDay }: ActionLinesProps) => (
  <ul className="action-lines">
    {items.map((row) => (
      <li key={row.id}>
        <span>
          <Go to={`/actions/${row.id}`}>{row.title}</Go>
          <span className="soft small">{under(row)}</span>
        </span>
        {end(row)}
      </li>
    ))}
  </ul>
);
