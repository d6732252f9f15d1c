export type TaskTables = {
  'task.task': {
    id: string;
    kind: string;
    record_id: string;
    person_id: string;
    unit_id: string;
    title: string;
    due_on: string | null;
    opened_on: string;
    closed_at: Date | null;
    closed_by: string | null;
    outcome: 'done' | 'withdrawn' | null;
  };
  'access.principal': { id: string; name: string };
  'access.scope': { id: string; parent_id: string | null; name: string };
  'record.card': { id: string; kind: string };
};
