create schema actions;

-- The plan a unit has decided to follow for some years: measurable goals and the actions under them.
create table actions.plan (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  summary text not null default '',
  first_year integer not null check (first_year between 2000 and 2100),
  last_year integer not null check (last_year between first_year and 2100),
  decided_by text not null default '',
  decided_on date,
  paragraph text not null default '',
  registry_number text not null default ''
);
call platform.versioned('actions.plan');
call audit.track('actions.plan');
call access.protect('actions.plan', 'actions.readPlans');
call record.register('actions.plan', 'actionPlan', 'number', 'title', 'actions.readPlans', 'actions.managePlans');
create index on actions.plan (title, id);
create index on actions.plan (last_year, id);
create index on actions.plan (unit_id);
create sequence actions.plan_number;

-- A measurable goal: from the baseline on its day to the target on its day.
create table actions.goal (
  id uuid primary key,
  plan_id uuid not null references actions.plan,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  place integer not null,
  area text not null default '',
  title text not null check (title <> ''),
  measure text not null check (measure <> ''),
  unit_of_measure text not null default '',
  direction text not null check (direction in ('up', 'down')),
  baseline double precision not null,
  baseline_on date not null,
  target double precision not null,
  target_on date not null check (target_on > baseline_on),
  owner_id uuid references access.principal,
  constraint goal_direction check (case direction when 'up' then target > baseline else target < baseline end)
);
call platform.versioned('actions.goal');
call audit.track('actions.goal');
call access.protect('actions.goal', 'actions.readPlans');
call record.register('actions.goal', 'goal', 'number', 'title', 'actions.readPlans', 'actions.managePlans');
create index on actions.goal (plan_id, place);
create index on actions.goal (target_on);
create sequence actions.goal_number;

-- What was read of a goal's measure: the day it holds for, and when it was truly written down. Never changed, never removed:
-- a correction is a reading of its own that names the one it corrects.
create table actions.reading (
  id uuid primary key,
  goal_id uuid not null references actions.goal,
  holds_on date not null,
  value double precision not null,
  note text not null default '',
  corrects_id uuid unique references actions.reading,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by uuid default access.actor()
);
create index on actions.reading (goal_id, holds_on);
call audit.track('actions.reading');
alter table actions.reading enable row level security;
create policy seen on actions.reading for select using (exists (select from actions.goal g where g.id = goal_id));
create policy made on actions.reading for insert with check (exists (select from actions.goal g where g.id = goal_id
  and ((select access.everywhere(access.permission())) or g.unit_id in (select unnest(access.units(access.permission()))))));

create function actions.keep_reading() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.recorded_at := clock_timestamp();
    if new.corrects_id is not null and not exists (
        select from actions.reading r where r.id = new.corrects_id and r.goal_id = new.goal_id) then
      raise exception 'a correction names a reading of the same goal' using errcode = 'check_violation', constraint = 'reading_corrects';
    end if;
    return new;
  end if;
  raise exception 'a reading is never changed or removed' using errcode = 'check_violation', constraint = 'reading_append_only';
end $$;
create trigger keep_reading before insert or update or delete on actions.reading for each row execute function actions.keep_reading();
create trigger keep_readings before truncate on actions.reading for each statement execute function actions.keep_reading();

-- Something to be done, by somebody, by a day; afterwards somebody judges whether it helped.
create table actions.action (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  what text not null default '',
  why text not null default '',
  owner_id uuid not null references access.principal,
  due_on date not null,
  -- The day first decided, and how many times it has moved since: kept by trigger.
  first_due_on date not null,
  times_moved integer not null default 0,
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high')),
  cost_sek bigint check (cost_sek >= 0),
  effort_hours integer check (effort_hours >= 0),
  status text not null default 'planned' check (status in ('planned', 'ongoing', 'done', 'checked', 'cancelled')),
  percent integer check (percent between 0 and 100),
  done_on date,
  cancel_reason text not null default '',
  check_on date,
  checker_id uuid references access.principal,
  effect text check (effect in ('yes', 'partly', 'no')),
  effect_text text not null default '',
  effect_on date,
  goal_id uuid references actions.goal,
  -- The action that did not help, which this one comes after.
  follows_id uuid references actions.action,
  constraint action_check check ((check_on is null) = (checker_id is null)),
  constraint action_effect check ((effect is null) = (effect_on is null) and (status = 'checked') = (effect is not null)),
  constraint action_done check ((status in ('done', 'checked')) = (done_on is not null))
);
call platform.versioned('actions.action');
call audit.track('actions.action');
call record.register('actions.action', 'action', 'number', 'title', 'actions.read', 'actions.edit');
create index on actions.action (due_on, id);
create index on actions.action ((case when status in ('planned', 'ongoing') then due_on else 'infinity'::date end), id);
create index on actions.action (title, id);
create index on actions.action (number, id);
create index on actions.action (unit_id, status, due_on);
create index on actions.action (owner_id, due_on);
create index on actions.action (checker_id) where checker_id is not null;
create index on actions.action (goal_id) where goal_id is not null;
create index on actions.action (follows_id) where follows_id is not null;
create sequence actions.action_number;

call task.keep('actions.action', 'actions.do', 'owner_id', 'due_on', 'title', 'status', 'done,checked,cancelled');
-- The effect is judged once the action is done.
create trigger task_check after insert or update on actions.action for each row
  execute function task.keep_task('actions.checkEffect', 'checker_id', 'check_on', 'title', 'status', 'planned,ongoing,checked,cancelled');

create function actions.count_move() returns trigger language plpgsql as $$
begin
  if new.due_on <> old.due_on then
    new.times_moved := old.times_moved + 1;
  end if;
  new.first_due_on := old.first_due_on;
  return new;
end $$;
create trigger count_move before update on actions.action for each row execute function actions.count_move();

-- Seen by those who follow up the unit, by its owner and by whoever judges the effect. The owner and the judge write with
-- actions.do, which every employee holds for what is theirs; that permission reaches no other row.
alter table actions.action enable row level security;
create policy seen on actions.action for select using (
  (select access.everywhere('actions.read')) or owner_id = (select access.actor()) or checker_id = (select access.actor())
  or unit_id in (select unnest(access.units('actions.read'))));
create policy made on actions.action for insert with check (
  access.permission() is distinct from 'actions.do' and access.sees(access.permission(), unit_id));
create policy changed on actions.action for update using (
  (select access.everywhere('actions.edit')) or unit_id in (select unnest(access.units('actions.edit')))
  or (access.permission() = 'actions.do' and (owner_id = (select access.actor()) or checker_id = (select access.actor()))));

-- The owner and the judge see the card as well, and with it links, files and history.
create function actions.own_ids() returns setof uuid language sql stable security definer set search_path = pg_catalog rows 20
begin atomic
  select id from actions.action where owner_id = access.actor() or checker_id = access.actor();
end;
create policy seen_by_owner on record.card for select using (kind = 'action' and id in (select actions.own_ids()));

-- Whoever makes an action may say what it comes from, also with the permission of the module it is made in.
create function actions.just_made(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from actions.action a where a.id = wanted and a.created_by = access.actor() and a.created_at = now());
end;
create policy made_with_action on record.link for insert with check (actions.just_made(from_id));

-- Each time the due day moved, with the reason.
create table actions.due_move (
  id uuid primary key,
  action_id uuid not null references actions.action,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  moved_at timestamptz not null default now(),
  moved_by uuid default access.actor()
);
create index on actions.due_move (action_id);
call audit.track('actions.due_move');
alter table actions.due_move enable row level security;
create policy seen on actions.due_move for select using (exists (select from actions.action a where a.id = action_id));
create policy made on actions.due_move for insert with check (exists (select from actions.action a where a.id = action_id
  and ((select access.everywhere(access.permission())) or a.unit_id in (select unnest(access.units(access.permission()))))));

-- What stands in the calendar.
create view actions.due_day with (security_invoker = true) as
  select id as record_id, unit_id, owner_id as person_id, due_on as day, number, title from actions.action
  where status in ('planned', 'ongoing');
create view actions.check_day with (security_invoker = true) as
  select id as record_id, unit_id, checker_id as person_id, check_on as day, number, title from actions.action
  where check_on is not null and status in ('planned', 'ongoing', 'done');
create view actions.goal_day with (security_invoker = true) as
  select id as record_id, unit_id, owner_id as person_id, target_on as day, number, title from actions.goal;
