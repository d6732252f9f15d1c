-- When people are told of a task; the region may change it.
create table task.step (
  id text primary key,
  days integer not null,
  recipient text not null check (recipient in ('owner', 'standIn', 'manager', 'managerAbove'))
);
call audit.track('task.step');
call access.open('task.step', 'Everyone may know when they are reminded and who is then told');
insert into task.step values
  ('week-before', -7, 'owner'), ('the-day', 0, 'owner'), ('stand-in', 3, 'standIn'),
  ('manager', 7, 'manager'), ('manager-above', 14, 'managerAbove');

-- How often a person wants mail about tasks; nothing here means daily.
create table task.preference (
  person_id uuid primary key references access.principal on delete cascade,
  digest text not null check (digest in ('daily', 'weekly', 'none'))
);
call audit.track('task.preference', 'person_id');
alter table task.preference enable row level security;
create policy own on task.preference
  using (person_id = (select access.actor()) or (select access.actor()) = access.system());

-- The last day a person was mailed, so that it happens once a day at most.
create table task.digest (
  person_id uuid primary key references access.principal on delete cascade,
  sent_on date not null
);
comment on table task.digest is 'Not tracked: only marks the last day of mail, which stands in the outbox';
alter table task.digest enable row level security;
create policy own on task.digest using ((select access.actor()) = access.system());

create index on task.task ((coalesce(due_on, 'infinity'::date)), id) where closed_at is null;

-- What kind of record a task is about, so that it leads there; nothing else of the record is told.
-- In plpgsql since it keeps its plan for the whole session.
create function task.record_kind(record uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select c.kind from record.card c where c.id = record);
end $$;

-- The units at or below one (null: anywhere) where the actor follows up; null when that is all there are.
create function task.followed(below uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if below is null then
    return case when not access.everywhere('tasks.readOthers') then access.units('tasks.readOthers') end;
  end if;
  return array(select t.descendant_id from access.scope_tree t
    where t.ancestor_id = below and access.sees('tasks.readOthers', below));
end $$;

-- The topmost units the actor follows up.
create function task.followed_tops() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held uuid[];
begin
  if access.everywhere('tasks.readOthers') then
    return query select s.id from access.scope s where s.parent_id is null;
    return;
  end if;
  held := access.units('tasks.readOthers');
  return query select s.id from access.scope s
    where s.id = any(held) and s.parent_id is not null and s.parent_id <> all (held);
end $$;
