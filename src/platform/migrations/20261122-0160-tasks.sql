create schema task;

-- What a person is asked to do about a record, by a day or without one. Modules open and close them; none is removed,
-- so that what was asked and when it was done can be told.
create table task.task (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  record_id uuid not null references record.card on delete cascade,
  person_id uuid not null references access.principal,
  unit_id uuid not null references access.scope,
  title text not null check (title <> ''),
  due_on date,
  opened_at timestamptz not null default now(),
  opened_by uuid default access.actor(),
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('done', 'withdrawn')),
  constraint task_closed check ((closed_at is null) = (outcome is null))
);
-- Asked once at a time of the same person about the same record.
create unique index one_open on task.task (record_id, kind, person_id) where closed_at is null;
create index on task.task (person_id, (coalesce(due_on, 'infinity'::date)), id) where closed_at is null;
create index on task.task (unit_id, (coalesce(due_on, 'infinity'::date)), id) where closed_at is null;
create index on task.task (due_on) where closed_at is null;
create index on task.task (person_id, closed_at) where closed_at is not null;
call audit.track('task.task');

-- Whoever is asked sees it, and whoever follows up the unit it belongs to. Written only by the functions below.
alter table task.task enable row level security;
create policy seen on task.task for select using (person_id = (select access.actor())
  or (select access.everywhere('tasks.readOthers')) or unit_id in (select unnest(access.units('tasks.readOthers'))));

-- Asks people to do something about a record; whoever is asked already keeps the task, with the day and title given now.
create function task.open(asked_kind text, record uuid, people uuid[], unit uuid, said text, due date) returns setof uuid
language sql volatile security definer set search_path = pg_catalog
begin atomic
  insert into task.task (kind, record_id, person_id, unit_id, title, due_on)
  select asked_kind, record, p, unit, said, due from (select distinct unnest(people) as p) asked
  on conflict (record_id, kind, person_id) where closed_at is null
  do update set unit_id = excluded.unit_id, title = excluded.title, due_on = excluded.due_on
    where (task.unit_id, task.title, task.due_on) is distinct from (excluded.unit_id, excluded.title, excluded.due_on)
  returning id;
end;

-- Closes what is open of a kind about a record, for one person or (null) for all; answers how many.
create function task.close(asked_kind text, record uuid, person uuid, ended text) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  closed integer;
begin
  update task.task t set closed_at = now(), closed_by = access.actor(), outcome = ended
  where t.record_id = record and t.kind = asked_kind and t.closed_at is null and (person is null or t.person_id = person);
  get diagnostics closed = row_count;
  return closed;
end $$;

-- tg_argv: kind, owner column, day column, title column, and the column and value that mean it is over ('' = never).
create function task.keep_task() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  whole jsonb := to_jsonb(new);
  owner uuid := (whole ->> tg_argv[1])::uuid;
  due date := (whole ->> tg_argv[2])::date;
  over boolean := tg_argv[4] <> '' and (whole ->> tg_argv[4]) = any (string_to_array(tg_argv[5], ','));
begin
  if owner is null or due is null or over then
    perform task.close(tg_argv[0], new.id, null, case when over then 'done' else 'withdrawn' end);
    return null;
  end if;
  update task.task t set closed_at = now(), closed_by = access.actor(), outcome = 'withdrawn'
  where t.record_id = new.id and t.kind = tg_argv[0] and t.closed_at is null and t.person_id <> owner;
  perform task.open(tg_argv[0], new.id, array[owner], new.unit_id, whole ->> tg_argv[3], due);
  return null;
end $$;

-- A register whose rows have an owner and a day: the owner's task is kept as the row is. To be called after record.register.
-- A day that moves on closes nothing: the task goes on with the new day.
create procedure task.keep(t regclass, kind text, owner_column text, due_column text, title_column text,
  over_column text default '', over_values text default '') language plpgsql as $$
begin
  execute format('create trigger task after insert or update on %s
    for each row execute function task.keep_task(%L, %L, %L, %L, %L, %L)', t, kind, owner_column, due_column, title_column, over_column, over_values);
end $$;
