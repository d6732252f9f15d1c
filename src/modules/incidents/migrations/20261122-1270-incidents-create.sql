create schema incidents;

-- The law as the region reads it: decision table, duties to report, receivers. A change makes a new version; none is ever
-- changed or removed, so that a case can be judged by the one it was opened under.
create table incidents.law (
  id uuid primary key,
  number integer not null unique,
  decisions jsonb not null,
  templates jsonb not null,
  receivers jsonb not null,
  note text not null,
  made_at timestamptz not null,
  made_by uuid default access.actor()
);
call audit.track('incidents.law');
call access.open('incidents.law', 'What the law asks is no secret, and whoever is named a handler works by it');

-- The number of the law in force, also for whoever reports without signing in; 0 before there is any.
create function incidents.law_in_force() returns integer language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(max(number), 0) from incidents.law;
end;

-- A case: an event reported, assessed, perhaps an incident, in the end closed. Secret by default (OSL 18:8 b).
create table incidents.incident (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  category text not null check (category in ('incident', 'deviation', 'idea')),
  kind text not null,
  state text not null default 'event' check (state in ('event', 'assessed', 'incident', 'dismissed', 'merged', 'closed')),
  exercise boolean not null default false,
  major boolean not null default false,
  personal_data text not null default 'unknown' check (personal_data in ('yes', 'no', 'unknown')),
  -- Personal data is, or was once thought to be, touched: the data protection officer reads it from then on.
  personal boolean not null default false,
  read_permission text generated always as (case when personal then 'incidents.readPersonal' else 'incidents.read' end) stored,
  facts jsonb not null,
  began_at timestamptz,
  noticed_at timestamptz,
  tlp text not null default 'amber' check (tlp in ('red', 'amberStrict', 'amber', 'green', 'clear')),
  external_cases jsonb not null default '[]',
  registry_number text not null default '',
  registry_note text not null default '',
  state_reason text not null default '',
  lesson text not null default '',
  learning jsonb,
  law_number integer not null references incidents.law (number),
  received_at timestamptz not null,
  assessed_at timestamptz,
  confirmed_at timestamptz,
  closed_at timestamptz,
  merged_into_id uuid references incidents.incident check (merged_into_id <> id),
  split_from_id uuid references incidents.incident check (split_from_id <> id),
  constraint incident_merged check ((state = 'merged') = (merged_into_id is not null)),
  constraint incident_closed check ((state in ('closed', 'dismissed', 'merged')) = (closed_at is not null))
);
call platform.versioned('incidents.incident');
call audit.track('incidents.incident');
create sequence incidents.incident_number;
create index on incidents.incident (received_at, id);
create index on incidents.incident (title, id);
create index on incidents.incident (number, id);
create index on incidents.incident (unit_id, received_at);
create index on incidents.incident (merged_into_id) where merged_into_id is not null;
create index on incidents.incident (split_from_id) where split_from_id is not null;

-- Who works on a case; being named opens it. The first is its owner, the next the owner's deputy.
create table incidents.handler (
  incident_id uuid not null references incidents.incident,
  person_id uuid not null references access.principal,
  place integer not null,
  primary key (incident_id, person_id)
);
create index on incidents.handler (person_id);
call audit.track('incidents.handler', 'incident_id,person_id');

create function incidents.keep_personal() returns trigger language plpgsql as $$
begin
  new.personal := new.personal_data = 'yes' or (tg_op = 'UPDATE' and old.personal);
  return new;
end $$;
create trigger keep_personal before insert or update on incidents.incident for each row execute function incidents.keep_personal();

-- The cases where the actor is named a handler.
create function incidents.own_ids() returns setof uuid language sql stable security definer set search_path = pg_catalog rows 20
begin atomic
  select incident_id from incidents.handler where person_id = access.actor();
end;

-- Read by the unit's line, by whoever is named, and where personal data is touched by the data protection officer.
alter table incidents.incident enable row level security;
create policy seen on incidents.incident for select using (
  (select access.everywhere('incidents.read')) or unit_id in (select unnest(access.units('incidents.read')))
  or (personal and ((select access.everywhere('incidents.readPersonal')) or unit_id in (select unnest(access.units('incidents.readPersonal')))))
  or id in (select incidents.own_ids()));
-- Whoever reports makes a case they do not themselves see; an open report is made by nobody.
create policy made on incidents.incident for insert with check (
  access.permission() = 'incidents.report'
  or (access.permission() is null and access.actor() is null and state = 'event')
  or (access.permission() = 'incidents.handle' and access.sees('incidents.handle', unit_id))
  or (select access.actor()) = access.system());
create policy changed on incidents.incident for update using (
  (select access.everywhere('incidents.handle')) or unit_id in (select unnest(access.units('incidents.handle')))
  or id in (select incidents.own_ids()));
call record.register('incidents.incident', 'incident', 'number', 'title', 'incidents.read', 'incidents.handle');
call record.searchable('incidents.incident', $$facts ->> 'what' || ' ' || (facts ->> 'where') || ' ' || (facts ->> 'causeText') || ' ' || lesson$$);

alter table incidents.handler enable row level security;
create policy seen on incidents.handler for select using (exists (select from incidents.incident i where i.id = incident_id));
create policy changed on incidents.handler for all using (exists (select from incidents.incident i where i.id = incident_id
  and access.sees('incidents.handle', i.unit_id)));

-- What was sent in, word for word: by someone signed in, by someone unknown, or by a machine.
create table incidents.report (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  unit_id uuid not null references access.scope,
  -- The number the reporter was given; it stays though the case goes into another.
  number text not null,
  title text not null,
  read_permission text not null,
  channel text not null check (channel in ('signedIn', 'open', 'machine')),
  reporter_id uuid references access.principal,
  source text,
  external_id text,
  category text not null,
  kind text not null,
  exercise boolean not null,
  answers jsonb not null,
  code_hash bytea,
  received_at timestamptz not null,
  constraint report_source check ((source is null) = (external_id is null)),
  unique (source, external_id)
);
create index on incidents.report (incident_id);
create index on incidents.report (reporter_id, received_at, id);
create index on incidents.report (number);
call audit.track('incidents.report', 'id', 'code_hash');
call record.register('incidents.report', 'incidentReport', 'number', 'title', 'incidents.read', 'incidents.handle');

-- A report is read where its case is.
create function incidents.follow_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update incidents.report r set unit_id = new.unit_id, read_permission = new.read_permission
  where r.incident_id = new.id and (r.unit_id, r.read_permission) is distinct from (new.unit_id, new.read_permission);
  return null;
end $$;
create trigger follow_case after update on incidents.incident for each row
  when ((new.unit_id, new.read_permission) is distinct from (old.unit_id, old.read_permission)) execute function incidents.follow_case();

create function incidents.own_report_ids() returns setof uuid language sql stable security definer set search_path = pg_catalog rows 20
begin atomic
  select id from incidents.report where reporter_id = access.actor();
end;
alter table incidents.report enable row level security;
create policy seen on incidents.report for select using (
  reporter_id = (select access.actor()) or exists (select from incidents.incident i where i.id = incident_id));
create policy made on incidents.report for insert with check (
  (access.permission() = 'incidents.report' and reporter_id = (select access.actor()))
  or (access.permission() is null and access.actor() is null and reporter_id is null and channel = 'open')
  or (select access.actor()) = access.system());
create policy moved on incidents.report for update using (exists (select from incidents.incident i where i.id = incident_id)
  and (select access.permission()) = 'incidents.handle');

-- What reporter and handlers write to each other.
create table incidents.report_message (
  id uuid primary key,
  report_id uuid not null references incidents.report,
  body text not null check (body <> ''),
  by_reporter boolean not null,
  written_at timestamptz not null,
  written_by uuid default access.actor()
);
create index on incidents.report_message (report_id, written_at);
call audit.track('incidents.report_message');
alter table incidents.report_message enable row level security;
create policy seen on incidents.report_message for select using (exists (select from incidents.report r where r.id = report_id));
create policy made on incidents.report_message for insert with check (exists (select from incidents.report r where r.id = report_id
  and by_reporter = (r.reporter_id is not distinct from (select access.actor()) and (select access.permission()) = 'incidents.report')));

-- How the case of one's own report stands, though the case itself is closed to the reporter.
create function incidents.state_of_report(wanted uuid) returns text language sql stable security definer set search_path = pg_catalog
begin atomic
  select i.state from incidents.report r join incidents.incident i on i.id = r.incident_id
  where r.id = wanted and r.reporter_id = access.actor();
end;

-- The same for whoever holds the code of an open report's receipt.
create function incidents.state_by_code(wanted text, code bytea) returns table (received_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select r.received_at, i.state from incidents.report r join incidents.incident i on i.id = r.incident_id
  where r.number = wanted and r.code_hash = code;
end;

-- Who are asked to look at what was reported at a unit: those with a role there or at the nearest unit above that has one.
create function incidents.people_for(unit uuid, wanted text[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select distinct x.person_id from unnest(wanted) as r (role) cross join lateral (
    select g.person_id, t.depth, min(t.depth) over () as nearest from access.role_grant g
    join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = unit
    join access.principal p on p.id = g.person_id and p.active
    where g.role = r.role and g.valid_from <= access.today() and coalesce(g.valid_to >= access.today(), true)) x
  where x.depth = x.nearest;
end;

-- Where somebody works: the lowest unit of theirs.
create function incidents.unit_of(person uuid) returns uuid language sql stable security definer set search_path = pg_catalog
begin atomic
  select m.unit_id from access.membership m
  where m.person_id = person and m.valid_from <= access.today() and coalesce(m.valid_to >= access.today(), true)
  order by (select count(*) from access.scope_tree t where t.descendant_id = m.unit_id) desc, m.unit_id limit 1;
end;

-- Where an open report belongs until someone has looked at it: the region itself.
create function incidents.region_unit() returns uuid language sql stable security definer set search_path = pg_catalog
begin atomic
  select id from access.scope where parent_id is null limit 1;
end;

-- Open reports of the last hour from one address, as a keyed digest; nothing else is kept of it.
create table incidents.open_arrival (
  address_key bytea not null,
  at timestamptz not null
);
create index on incidents.open_arrival (address_key, at);
create index on incidents.open_arrival (at);
comment on table incidents.open_arrival is 'Not tracked: keeps count for an hour, of digests only';
alter table incidents.open_arrival enable row level security;
create policy closed on incidents.open_arrival using (false);

-- Lets an address through while it has come fewer times than `most` in the hour before.
create function incidents.admit(who bytea, moment timestamptz, most integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from incidents.open_arrival a where a.at < moment - interval '1 hour';
  if (select count(*) from incidents.open_arrival a where a.address_key = who) >= most then return false; end if;
  insert into incidents.open_arrival values (who, moment);
  return true;
end $$;

-- When somebody became aware, and of what; each may start clocks. Taken back with a reason, never removed.
create table incidents.awareness (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  kind text not null check (kind in ('processorTold', 'weKnew', 'severityRaised', 'patientHarmAssessed', 'crimeSuspected')),
  at timestamptz not null,
  who text not null check (who <> ''),
  why text not null check (why <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid default access.actor(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text,
  constraint awareness_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on incidents.awareness (incident_id, at);
call audit.track('incidents.awareness');

-- What was decided under each law, by whom, and what the table proposed. A new decision takes the place of the one before.
create table incidents.decision (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  regime text not null,
  verdict text not null check (verdict in ('report', 'doNotReport')),
  proposed text not null check (proposed in ('report', 'doNotReport', 'unclear')),
  reason text not null check (reason <> ''),
  paragraph text not null,
  law_number integer not null references incidents.law (number),
  -- The facts it rests on.
  facts jsonb not null,
  decided_at timestamptz not null,
  decided_by uuid not null default access.actor() references access.principal
);
create index on incidents.decision (incident_id, regime, decided_at);
call audit.track('incidents.decision');

-- A duty to report, with its terms as they were when it was made. Its clock ends by a filing or a signed decision only.
create table incidents.obligation (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  -- Those of the case, kept by trigger, so that the wall is read without it.
  unit_id uuid not null references access.scope,
  personal boolean not null,
  exercise boolean not null,
  regime text not null,
  stage text not null,
  template_key text not null,
  receiver_key text not null,
  template jsonb not null,
  receiver jsonb not null,
  status text not null check (status in ('waiting', 'open', 'filed', 'decided', 'withdrawn')),
  start_at timestamptz,
  due_at timestamptz check (due_at >= start_at),
  rule jsonb not null,
  arithmetic jsonb not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text not null default '',
  constraint obligation_ended check ((status in ('filed', 'decided', 'withdrawn')) = (ended_at is not null))
);
call platform.versioned('incidents.obligation');
call audit.track('incidents.obligation');
create unique index one_standing on incidents.obligation (incident_id, template_key, receiver_key) where status in ('waiting', 'open', 'filed');
create index on incidents.obligation (incident_id);
create index wall on incidents.obligation ((coalesce(due_at, 'infinity'::timestamptz)), id) where status in ('waiting', 'open');
create index wall_of_unit on incidents.obligation (unit_id, (coalesce(due_at, 'infinity'::timestamptz)), id) where status in ('waiting', 'open');

create function incidents.place_obligation() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'obligation' then
    select i.unit_id, i.personal, i.exercise into strict new.unit_id, new.personal, new.exercise from incidents.incident i where i.id = new.incident_id;
    return new;
  end if;
  update incidents.obligation o set unit_id = new.unit_id, personal = new.personal
  where o.incident_id = new.id and (o.unit_id, o.personal) is distinct from (new.unit_id, new.personal);
  return null;
end $$;
create trigger place before insert on incidents.obligation for each row execute function incidents.place_obligation();
create trigger place_obligations after update on incidents.incident for each row
  when ((new.unit_id, new.personal) is distinct from (old.unit_id, old.personal)) execute function incidents.place_obligation();

alter table incidents.obligation enable row level security;
create policy seen on incidents.obligation for select using (
  (select access.everywhere('incidents.read')) or unit_id in (select unnest(access.units('incidents.read')))
  or (personal and ((select access.everywhere('incidents.readPersonal')) or unit_id in (select unnest(access.units('incidents.readPersonal')))))
  or incident_id in (select incidents.own_ids()));
create policy made on incidents.obligation for insert with check (exists (select from incidents.incident i where i.id = incident_id));
create policy changed on incidents.obligation for update using (exists (select from incidents.incident i where i.id = incident_id));

-- What was sent to an authority: once for each duty, word for word.
create table incidents.filing (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  obligation_id uuid not null references incidents.obligation,
  sent_at timestamptz not null,
  sent_by uuid not null default access.actor() references access.principal,
  channel text not null check (channel <> ''),
  content text not null check (content <> ''),
  authority_number text not null default '',
  late boolean not null,
  late_reason text not null default '',
  recorded_at timestamptz not null,
  constraint filing_once unique (obligation_id),
  constraint filing_late check (not late or late_reason <> '')
);
create index on incidents.filing (incident_id);
call audit.track('incidents.filing', 'id', 'content');

-- What happened and when, in words of both languages. Only ever added to.
create table incidents.timeline (
  id uuid primary key,
  incident_id uuid not null references incidents.incident,
  at timestamptz not null,
  kind text not null,
  said jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid default access.actor()
);
create index on incidents.timeline (incident_id, at, id);
call audit.track('incidents.timeline');

-- Who was told of a clock at 50, 75, 90 and 100 percent: each step once.
create table incidents.escalation (
  obligation_id uuid not null references incidents.obligation,
  incident_id uuid not null references incidents.incident,
  step integer not null check (step in (50, 75, 90, 100)),
  at timestamptz not null,
  primary key (obligation_id, step)
);
call audit.track('incidents.escalation', 'obligation_id,step');

-- Parts of a case are read, and added to, by whoever reads the case; what is final is neither changed nor removed.
do $$
declare
  t text;
begin
  foreach t in array array['awareness', 'decision', 'filing', 'timeline', 'escalation'] loop
    execute format('alter table incidents.%I enable row level security', t);
    execute format('create policy seen on incidents.%I for select using (exists (select from incidents.incident i where i.id = incident_id))', t);
    execute format('create policy made on incidents.%I for insert with check (exists (select from incidents.incident i where i.id = incident_id))', t);
  end loop;
end $$;
create policy changed on incidents.awareness for update using (exists (select from incidents.incident i where i.id = incident_id));

create function incidents.keep_final() returns trigger language plpgsql as $$
begin
  raise exception 'what was decided, filed or told of an incident is never changed or removed'
    using errcode = 'check_violation', constraint = 'incidents_append_only';
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['law', 'decision', 'filing', 'timeline', 'report_message', 'escalation'] loop
    execute format('create trigger keep_final before update or delete on incidents.%I for each row execute function incidents.keep_final()', t);
    execute format('create trigger keep_all before truncate on incidents.%I for each statement execute function incidents.keep_final()', t);
  end loop;
end $$;

-- The first line of a case is written by whoever reports it, who does not see it afterwards.
create policy made_by_reporter on incidents.timeline for insert with check (
  kind = 'reported' and (access.permission() = 'incidents.report' or access.permission() is null));
create policy made_by_reporter on incidents.awareness for insert with check (
  kind = 'weKnew' and (access.permission() = 'incidents.report' or access.permission() is null));

-- A lesson told to all employees, written for that: it names neither people nor the case.
create table incidents.lesson (
  id uuid primary key,
  kind text not null,
  title text not null check (title <> ''),
  lesson text not null check (lesson <> ''),
  published_on date not null
);
create index on incidents.lesson (published_on, id);
call audit.track('incidents.lesson');
alter table incidents.lesson enable row level security;
create policy seen on incidents.lesson for select using ((select access.actor()) is not null);
comment on policy seen on incidents.lesson is 'Lessons are written for everyone to read';
create policy made on incidents.lesson for insert with check (access.permission() = 'incidents.handle');

-- Handlers see the card of their cases, reporters that of their reports, and both may put files there.
create policy seen_by_handler on record.card for select using (kind = 'incident' and id in (select incidents.own_ids()));
create policy seen_by_reporter on record.card for select using (kind = 'incidentReport' and id in (select incidents.own_report_ids()));
create policy made_by_handler on record.attachment for insert with check (
  record_id in (select incidents.own_ids()) or record_id in (select incidents.own_report_ids()));
create policy made_by_handler on record.link for insert with check (from_id in (select incidents.own_ids()));

-- The trail tells who did what to a case, but what stands in it only to those who read it.
create function incidents.keys_of(row_key text, row_now jsonb) returns uuid[] language sql immutable parallel safe
return (select array_agg(k::uuid) from unnest(array[row_key, row_now ->> 'incident_id', row_now ->> 'report_id', row_now ->> 'record_id', row_now ->> 'from_id', row_now ->> 'to_id']) k
  where k ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$');
create function incidents.closed_to_actor(keys uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from record.card c where c.id = any (keys) and c.kind in ('incident', 'incidentReport')
    and not access.sees(c.read_permission, c.unit_id)
    and c.id not in (select incidents.own_ids()) and c.id not in (select incidents.own_report_ids()));
end;
create policy incident_files_stay_closed on audit.change as restrictive for select using (
  (select access.actor()) = access.system()
  or (tbl !~ '^incidents\.' and tbl not in ('record.comment', 'record.attachment', 'record.link'))
  or tbl in ('incidents.law', 'incidents.lesson')
  or not incidents.closed_to_actor(incidents.keys_of(row_key, coalesce(after, before))));
