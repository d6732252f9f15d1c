import { useState } from 'react';
import { useActor } from '../../../../ui/Actor.tsx';
import { useSend } from '../../../../ui/send.ts';
import type { ActionRow } from '../../contract/action.ts';
import type { ActionStatus } from '../../contract/words.ts';
import { may } from '../../permissions.ts';
import { nextStatuses } from '../../rules/action.ts';
import { actions } from '../calls.ts';

/** The columns a card may move to. */
export const targetsOf = ({ status }: ActionRow): readonly ActionStatus[] =>
  nextStatuses(status).filter((to) => to !== 'cancelled');

/** Moves cards between columns; to the last one by judging the effect. */
export function useMoving(judge: (row: ActionRow) => void) {
  const actor = useActor();
  const [held, hold] = useState<ActionRow | null>(null);
  const { send, busy } = useSend(actions.progress);
  const move = (row: ActionRow, to: ActionStatus) => {
    hold(null);
    if (!targetsOf(row).includes(to)) return;
    if (to === 'checked') judge(row);
    else if (to !== 'cancelled')
      send({ params: { id: row.id }, body: { version: row.version, status: to, percent: row.percent } });
  };
  const mayMove = ({ owner }: ActionRow) =>
    owner.id === actor?.person.id || (actor?.permissions.includes(may.edit.id) ?? false);
  return { held, hold, move, mayMove, busy };
}
export type Moving = ReturnType<typeof useMoving>;
