import type { TestRegion } from '../../testing/region.ts';

type TaskParts = {
  personId: string;
  unitId: string;
  kind?: string;
  title?: string;
  dueOn?: string | null;
  openedOn?: string;
};

/** A task about the unit itself, put in an inbox past every module. Answers its id. */
export async function aTask(region: TestRegion, parts: TaskParts): Promise<string> {
  const { personId, unitId, kind = 'requirements.checkEvidence', title = 'Kontrollera larmet', dueOn = null } = parts;
  const [task] = await region.query<{ id: string }>(
    `insert into task.task (kind, record_id, person_id, unit_id, title, due_on, opened_on)
     values ($1, $2, $3, $2, $4, $5, $6) returning id`,
    [kind, unitId, personId, title, dueOn, parts.openedOn ?? '2026-01-01'],
  );
  return task?.id ?? '';
}

/** Nobody has anything to do. */
export const clearTasks = (region: TestRegion) => region.query('delete from task.task');
