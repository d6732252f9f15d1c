create schema calendar;

-- The tasks that have a day and are still open, as whoever asks may see them.
create view calendar.task_day with (security_invoker = true) as
  select t.record_id, t.unit_id, t.person_id, t.due_on as day, c.number, t.title, c.kind as record_kind, t.kind as task_kind
  from task.task t left join record.card c on c.id = t.record_id
  where t.closed_at is null and t.due_on is not null;

-- An address a person's calendar program reads from. The secret in it is kept as a hash only; revoked, it opens nothing.
create table calendar.feed (
  id uuid primary key,
  person_id uuid not null references access.principal,
  name text not null check (name <> ''),
  language text not null check (language in ('sv', 'en')),
  secret_sha256 bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index on calendar.feed (person_id);
call audit.track('calendar.feed', 'id', 'secret_sha256');
alter table calendar.feed enable row level security;
create policy own on calendar.feed using (person_id = (select access.actor()));

-- Whose calendar an address opens: nobody's once it is revoked or its person has left.
create function calendar.feed_owner(secret bytea) returns table (person_id uuid, language text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select f.person_id, f.language from calendar.feed f join access.principal p on p.id = f.person_id and p.active
  where f.secret_sha256 = secret and f.revoked_at is null;
end;
