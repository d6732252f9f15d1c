-- The day a task was asked for, by the platform's clock, and the day from which being late is counted: a task asked for
-- after its day is late from when it was asked.
alter table task.task add column opened_on date not null default access.today();
alter table task.task add column counts_from date generated always as (greatest(due_on, opened_on)) stored;
drop index task.task_due_on_idx;
create index on task.task (due_on, id) where closed_at is null and due_on is not null;
create index on task.task (counts_from, id) where closed_at is null and due_on is not null;
create index on task.task (person_id, closed_at, id) where closed_at is not null;
drop index task.task_person_id_closed_at_idx;

-- Somebody hands their tasks to somebody else for some days: all of them, or of some kinds. It ends by itself and may be
-- withdrawn; it does not go further than to the one named.
create table task.delegation (
  id uuid primary key,
  person_id uuid not null references access.principal,
  to_id uuid not null references access.principal check (to_id <> person_id),
  -- null: every kind, also those to come.
  kinds text[] check (cardinality(kinds) > 0),
  from_on date not null,
  to_on date not null,
  note text not null default '',
  withdrawn_at timestamptz,
  constraint delegation_days check (to_on >= from_on)
);
call platform.versioned('task.delegation');
create index on task.delegation (to_id, to_on);
create index on task.delegation (person_id, to_on);
call audit.track('task.delegation');
alter table task.delegation enable row level security;
create policy seen on task.delegation for select
  using ((select access.actor()) in (person_id, to_id) or (select access.actor()) = access.system());
create policy made on task.delegation for insert with check (person_id = (select access.actor()));
create policy changed on task.delegation for update using ((select access.actor()) in (person_id, to_id));

-- Who has been told what about a task and its day. Each step is told once for each day a task has had.
create table task.reminder (
  task_id uuid not null references task.task on delete cascade,
  due_on date not null,
  step text not null,
  person_id uuid not null references access.principal,
  recipient text not null check (recipient in ('owner', 'standIn', 'manager', 'managerAbove')),
  told_on date not null,
  primary key (task_id, due_on, step, person_id)
);
create index on task.reminder (person_id, task_id) where recipient <> 'owner';
create index on task.reminder (told_on, person_id);
comment on table task.reminder is 'Not tracked: each row is itself the trace of one reminder, and none is changed';
alter table task.reminder enable row level security;
create policy seen on task.reminder for select using (exists (select from task.task t where t.id = task_id));
create policy made on task.reminder for insert with check ((select access.actor()) = access.system());

-- Whether somebody stands in for another today, for a kind of task.
create function task.stands_in(standing uuid, person uuid, kind text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select from task.delegation d
    where d.to_id = standing and d.person_id = person and d.withdrawn_at is null
      and access.today() between d.from_on and d.to_on and (d.kinds is null or kind = any(d.kinds)));
end $$;

-- Whom the actor stands in for today, for some kind of task, and what the actor has been told of that is another's: asked once
-- in a statement, so that a task that is neither costs next to nothing.
create function task.stood_in_for() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 5 as $$
begin
  return query select d.person_id from task.delegation d
    where d.to_id = access.actor() and d.withdrawn_at is null and access.today() between d.from_on and d.to_on;
end $$;

create function task.told() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 100 as $$
begin
  return query select r.task_id from task.reminder r
    where r.person_id = access.actor() and r.recipient <> 'owner';
end $$;

-- Whoever is asked sees it, whoever follows up the unit it belongs to, whoever has been told that it is late, and whoever stands
-- in. The first of these that holds decides, the cheapest first.
drop policy seen on task.task;
create policy seen on task.task for select using (person_id = (select access.actor())
  or (select access.everywhere('tasks.readOthers')) or unit_id in (select unnest(access.units('tasks.readOthers')))
  or id in (select task.told())
  or (person_id in (select task.stood_in_for()) and task.stands_in((select access.actor()), person_id, kind)));

-- Who leads a unit and those above it, the nearest first, and who stands in for a person's duties at a unit. The register of
-- units says so; until there is one, nobody does.
create function task.managers_of(unit uuid) returns table (person_id uuid, depth integer)
language sql stable as $$ select null::uuid, 0 where false $$;
create function task.deputies_of(person uuid, unit uuid) returns setof uuid
language sql stable as $$ select null::uuid where false $$;

-- A repeated check: when the day something was done on moves on, what was asked is done, and the next is asked for.
create function task.keep_check() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (to_jsonb(new) ->> tg_argv[1]) is distinct from (to_jsonb(old) ->> tg_argv[1]) and (to_jsonb(new) ->> tg_argv[1]) is not null then
    perform task.close(tg_argv[0], new.id, null, 'done');
  end if;
  return null;
end $$;

-- To be called before task.keep, so that its trigger comes first: triggers go by name.
create procedure task.done_when(t regclass, kind text, done_column text) language plpgsql as $$
begin
  execute format('create trigger done_task after update on %s for each row execute function task.keep_check(%L, %L)', t, kind, done_column);
end $$;

-- As before, and '*' for a column that means it is over as soon as it has a value.
create or replace function task.keep_task() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  whole jsonb := to_jsonb(new);
  owner uuid := (whole ->> tg_argv[1])::uuid;
  due date := (whole ->> tg_argv[2])::date;
  state text := case when tg_argv[4] <> '' then whole ->> tg_argv[4] end;
  over boolean := coalesce(tg_argv[5] = '*' or state = any (string_to_array(tg_argv[5], ',')), false) and state is not null;
begin
  if owner is null or due is null or over then
    perform task.close(tg_argv[0], new.id, null, case when over and tg_argv[5] <> '*' then 'done' else 'withdrawn' end);
    return null;
  end if;
  update task.task t set closed_at = now(), closed_by = access.actor(), outcome = 'withdrawn'
  where t.record_id = new.id and t.kind = tg_argv[0] and t.closed_at is null and t.person_id <> owner;
  perform task.open(tg_argv[0], new.id, array[owner], new.unit_id, whole ->> tg_argv[3], due);
  return null;
end $$;

-- Asks for what the rows that were there before task.keep was called for need. With the same words as task.keep.
create procedure task.catch_up(t regclass, kind text, owner_column text, due_column text, title_column text,
  over_column text default '', over_values text default '') language plpgsql as $$
begin
  execute format('insert into task.task (kind, record_id, person_id, unit_id, title, due_on)
    select %L, r.id, r.%I, r.unit_id, r.%I, r.%I from %s r where r.%I is not null and r.%I is not null and %s
    on conflict do nothing',
    kind, owner_column, title_column, due_column, t, owner_column, due_column,
    case when over_column = '' then 'true'
      when over_values = '*' then format('r.%I is null', over_column)
      else format('r.%I <> all (string_to_array(%L, %L))', over_column, over_values, ',') end);
end $$;
