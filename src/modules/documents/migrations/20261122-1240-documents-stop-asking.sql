-- Closes what some people are asked about a document, in one statement however many they are; answers how many tasks were open.
create or replace function documents.close_tasks(document uuid, asked_kind text, people uuid[], ended text) returns integer
language sql volatile security definer set search_path = pg_catalog
begin atomic
  with closed as (
    update task.task t set closed_at = now(), closed_by = access.actor(), outcome = ended
    where t.record_id = document and t.kind = asked_kind and t.closed_at is null and t.person_id in (select unnest(people))
    returning 1)
  select count(*)::integer from closed;
end;

-- Takes the task of reading a document from those whom no open request asks to read it.
create function documents.close_unasked(document uuid) returns integer
language sql volatile security definer set search_path = pg_catalog
begin atomic
  with closed as (
    update task.task t set closed_at = now(), closed_by = access.actor(), outcome = 'withdrawn'
    where t.record_id = document and t.kind = 'documents.read' and t.closed_at is null
      and not exists (select from documents.receipt r join documents.read_request q on q.id = r.request_id
        where r.document_id = document and r.person_id = t.person_id and r.answer is distinct from 'read' and q.status in ('asking', 'open'))
    returning 1)
  select count(*)::integer from closed;
end;
