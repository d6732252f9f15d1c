import type { Context } from '../../../platform/module.ts';
import { recordKind } from '../../../platform/records/cards.ts';
import type { Relation, Task, When } from '../contract/task.ts';
import { namesOf, type TaskRow } from '../store/inbox.ts';
import { kindsOf } from './kinds.ts';

/** Where a day lies, seen from today. */
export function whenOf(dueOn: string | null, today: Temporal.PlainDate): When {
  if (dueOn === null) return 'noDay';
  const days = today.until(Temporal.PlainDate.from(dueOn)).days;
  return days < 0 ? 'late' : days <= 7 ? 'week' : 'later';
}

/** A page's tasks as their reader sees them; `relationOf` says why each stands there. */
export async function presentTasks(
  context: Context,
  rows: readonly TaskRow[],
  relationOf: (row: TaskRow) => Relation,
): Promise<Task[]> {
  const { db, services, language, today } = context;
  const kinds = kindsOf(context);
  const closers = rows.flatMap(({ closed_by }) => closed_by ?? []);
  const names = closers.length > 0 ? await namesOf(db, closers) : new Map<string, string>();
  return rows.map((row) => {
    const record = recordKind(context, row.record_kind ?? '');
    const relation = relationOf(row);
    const kind = kinds.get(row.kind);
    return {
      id: row.id,
      kind: row.kind,
      kindName: kind?.name[language] ?? row.kind,
      title: row.title,
      recordKind: record?.name[language] ?? '',
      path: record?.path(row.record_id) ?? null,
      when: whenOf(row.due_on, today),
      dueOn: row.due_on,
      openedOn: row.opened_on,
      unitId: row.unit_id,
      unit: row.unit,
      personId: row.person_id,
      person: row.person,
      relation,
      mayAct: relation === 'mine' || (relation === 'standIn' && kind?.deputies === true),
      closedAt: row.closed_at?.toISOString() ?? null,
      closedBy: row.closed_by === null ? null : (names.get(row.closed_by) ?? null),
      outcome: row.outcome,
      outcomeName: row.outcome ? (services.words.get(`tasks.outcome.${row.outcome}`)?.[language] ?? row.outcome) : '',
    };
  });
}
