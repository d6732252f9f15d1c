-- An access that was judged not justified, looked into until it is settled. Need-to-know: read by those who investigate and those who
-- are named, never by whoever it is about, whatever roles they hold. `unit_id` is the region; `at_unit_id` is where the access was made.
create table log_review.unlawful_access (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  -- Nobody holds this permission: the card is seen by those named in the circle alone.
  read_permission text generated always as ('logReview.circle') stored,
  state text not null default 'open' check (state in ('open', 'proposed', 'closed')),
  origin text not null check (origin in ('review', 'check')),
  item_id uuid references log_review.item,
  at_unit_id uuid references access.scope,
  person_id uuid references access.principal,
  user_hsa text not null,
  -- Pseudonyms (`intake/pseudonym.ts`).
  patients text[] not null,
  first_day date not null,
  last_day date not null,
  -- What was seen, in neutral words.
  seen text not null,
  opened_at timestamptz not null,
  opened_by uuid not null references access.principal,
  -- What the employee says of it, in their own words; null until they have been asked.
  account text,
  account_on date,
  outcome text check (outcome in ('unlawful', 'lawful', 'unproven')),
  outcome_reason text not null default '',
  proposed_by uuid references access.principal,
  proposed_at timestamptz,
  confirmed_by uuid references access.principal,
  confirmed_at timestamptz,
  incident_id uuid references record.card,
  check (last_day >= first_day),
  check ((state = 'open') = (outcome is null)),
  constraint unlawful_access_closed check ((state = 'closed') = (confirmed_at is not null)),
  constraint unlawful_access_four_eyes check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint unlawful_access_not_own check (person_id is null
    or (person_id is distinct from proposed_by and person_id is distinct from confirmed_by and person_id <> opened_by))
);
call platform.versioned('log_review.unlawful_access');
call audit.track('log_review.unlawful_access');
create sequence log_review.unlawful_access_number;
create unique index one_for_item on log_review.unlawful_access (item_id) where item_id is not null;
create index on log_review.unlawful_access (opened_at, id);
create index on log_review.unlawful_access (number, id);
create index on log_review.unlawful_access (person_id) where person_id is not null;
call record.register('log_review.unlawful_access', 'unlawfulAccess', 'number', 'title', 'logReview.circle', 'logReview.circle');

-- Who may know: those who investigate, whoever opened it, and those named for a part. Never whoever it is about.
create table log_review.circle (
  case_id uuid not null references log_review.unlawful_access,
  person_id uuid not null references access.principal,
  part text not null check (part in ('investigator', 'manager', 'hr', 'legal', 'dataProtection', 'systemOwner', 'other')),
  named_at timestamptz not null default now(),
  primary key (case_id, person_id)
);
create index on log_review.circle (person_id);
call audit.track('log_review.circle', 'case_id,person_id');
call record.names('log_review.circle', 'case_id', 'person_id');

create function log_review.keep_out() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from log_review.unlawful_access c where c.id = new.case_id and c.person_id = new.person_id) then
    raise exception 'whoever a case is about is not in its circle' using errcode = 'check_violation', constraint = 'circle_not_own';
  end if;
  return new;
end $$;
create trigger keep_out before insert or update on log_review.circle for each row execute function log_review.keep_out();

-- Who hold a permission over a unit on the day, as holder or deputy.
create function log_review.holders(wanted text, unit uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select distinct p.id from access.role_permission r
  join access.role_grant g on g.role = r.role
  join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = unit
  join access.principal p on p.active and (p.id = g.person_id
    or (p.id = g.deputy_id and coalesce(g.deputy_from <= access.today(), true) and coalesce(g.deputy_to >= access.today(), true)))
  where r.permission = wanted and g.valid_from <= access.today() and coalesce(g.valid_to >= access.today(), true);
end;

create function log_review.begin_circle() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into log_review.circle (case_id, person_id, part)
  select new.id, h, 'investigator' from log_review.holders('logReview.investigate', new.unit_id) h where h is distinct from new.person_id;
  if new.opened_by <> access.system() then
    insert into log_review.circle (case_id, person_id, part) values (new.id, new.opened_by, 'manager') on conflict do nothing;
  end if;
  return null;
end $$;
create trigger circle after insert on log_review.unlawful_access for each row execute function log_review.begin_circle();

-- Whoever begins to investigate comes in, whoever no longer does goes out; those named for a part stay.
create function log_review.keep_circles() returns void language sql volatile security definer set search_path = pg_catalog
begin atomic
  delete from log_review.circle k using log_review.unlawful_access c
  where c.id = k.case_id and k.part = 'investigator' and k.person_id not in (select log_review.holders('logReview.investigate', c.unit_id));
  insert into log_review.circle (case_id, person_id, part)
  select c.id, h, 'investigator' from log_review.unlawful_access c cross join lateral log_review.holders('logReview.investigate', c.unit_id) h
  where h is distinct from c.person_id on conflict do nothing;
end;

create function log_review.own_case_ids() returns setof uuid language sql stable security definer set search_path = pg_catalog rows 20
begin atomic
  select case_id from log_review.circle where person_id = access.actor();
end;

-- The case that came of an item, told to whoever sees the item: only that there is one.
create function log_review.case_of_item(wanted uuid) returns uuid language sql stable security definer set search_path = pg_catalog
begin atomic
  select id from log_review.unlawful_access where item_id = wanted and person_id is distinct from access.actor();
end;

alter table log_review.unlawful_access enable row level security;
create policy seen on log_review.unlawful_access for select using (person_id is distinct from (select access.actor()) and (
  id in (select log_review.own_case_ids()) or (select access.everywhere('logReview.investigate'))
  or unit_id in (select unnest(access.units('logReview.investigate')))));
create policy made on log_review.unlawful_access for insert with check (person_id is distinct from (select access.actor())
  and (access.permission() in ('logReview.decide', 'logReview.investigate') or (select access.actor()) = access.system()));
create policy changed on log_review.unlawful_access for update using (person_id is distinct from (select access.actor()) and (
  id in (select log_review.own_case_ids()) or (select access.everywhere('logReview.investigate'))
  or unit_id in (select unnest(access.units('logReview.investigate')))));

-- The steps of the case as the routine stood when it was opened (`service/investigation/routine.ts`), who does each and what came of it.
create table log_review.case_step (
  id uuid primary key,
  case_id uuid not null references log_review.unlawful_access,
  key text not null,
  place integer not null,
  handler_id uuid references access.principal,
  due_on date,
  state text not null default 'todo' check (state in ('todo', 'done', 'notNeeded')),
  note text not null default '',
  settled_at timestamptz,
  settled_by uuid references access.principal,
  unique (case_id, key),
  check ((state = 'todo') = (settled_at is null)),
  constraint case_step_why check (state <> 'notNeeded' or note <> '')
);
call platform.versioned('log_review.case_step');
call audit.track('log_review.case_step');
create index on log_review.case_step (handler_id) where state = 'todo';

-- Rows of the log saved for the case: what the person did, what else the person did, who else read the patients' records.
create table log_review.case_extract (
  id uuid primary key,
  case_id uuid not null references log_review.unlawful_access,
  kind text not null check (kind in ('accesses', 'person', 'patients')),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  asked_at timestamptz not null,
  asked_by uuid not null references access.principal,
  rows bigint,
  sha256 text,
  size_bytes bigint,
  -- What it shows in figures: no patient stands in it.
  summary jsonb not null default '{}',
  done_at timestamptz,
  check ((state = 'done') = (sha256 is not null))
);
call audit.track('log_review.case_extract');
create index on log_review.case_extract (case_id, asked_at);

-- What happened in the case and when, in words of both languages. Only ever added to.
create table log_review.case_line (
  id uuid primary key,
  case_id uuid not null references log_review.unlawful_access,
  at timestamptz not null,
  kind text not null,
  said jsonb not null,
  by_id uuid default access.actor() references access.principal
);
call audit.track('log_review.case_line');
create index on log_review.case_line (case_id, at, id);

-- Parts of a case are read where the case is, and written by whoever works on it.
do $$
declare
  t text;
  here constant text := 'exists (select from log_review.unlawful_access c where c.id = case_id)';
begin
  foreach t in array array['circle', 'case_step', 'case_extract', 'case_line'] loop
    execute format('alter table log_review.%I enable row level security', t);
    execute format('create policy seen on log_review.%I for select using (%s)', t, here);
    execute format('create policy made on log_review.%I for insert with check (%s)', t, here);
  end loop;
  foreach t in array array['circle', 'case_step', 'case_extract'] loop
    execute format('create policy changed on log_review.%I for update using (%s)', t, here);
  end loop;
  execute format('create policy removed on log_review.circle for delete using (%s)', here);
end $$;

create function log_review.keep_final() returns trigger language plpgsql as $$
begin
  raise exception 'what was told of an investigation is never changed or removed' using errcode = 'check_violation', constraint = 'log_review_append_only';
end $$;
create trigger keep_final before update or delete on log_review.case_line for each row execute function log_review.keep_final();
create trigger keep_all before truncate on log_review.case_line for each statement execute function log_review.keep_final();

-- Whose tasks a case has open: one for each person with steps left, due when their earliest is.
create function log_review.tasks_of(wanted uuid) returns table (person_id uuid, due_on date) language sql stable
begin atomic
  select s.handler_id, min(s.due_on) from log_review.case_step s
  where s.case_id = wanted and s.state = 'todo' and s.handler_id is not null group by s.handler_id;
end;

-- The trail tells auditors that something was done in an investigation, but what stands in it only to its circle.
create function log_review.case_of(row_key text, row_now jsonb) returns uuid[] language sql immutable parallel safe
return (select coalesce(array_agg(k::uuid), '{}') from unnest(array[split_part(row_key, ' ', 1), row_now ->> 'case_id', row_now ->> 'record_id', row_now ->> 'from_id', row_now ->> 'to_id', row_now ->> 'check_id', row_now ->> 'extract_id', row_now ->> 'id']) k
  where k ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$');
create function log_review.closed_to_actor(keys uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from record.card c where c.id = any (keys) and c.read_permission = 'logReview.circle'
    and not exists (select from record.party p where p.record_id = c.id and p.person_id = access.actor()));
end;
create policy investigations_stay_closed on audit.change as restrictive for select using (
  (select access.actor()) = access.system()
  or (tbl not in ('log_review.unlawful_access', 'log_review.circle', 'log_review.case_step', 'log_review.case_extract', 'log_review.case_line',
      'log_review.targeted_check', 'log_review.check_row', 'record.comment', 'record.attachment', 'record.link', 'task.task'))
  or not log_review.closed_to_actor(log_review.case_of(row_key, coalesce(after, before))));
