-- Who is asked about a document: to examine or approve a draft, to say what they think of it, to read what holds.

-- Whether the actor may change the document.
create function documents.edits(document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select access.sees('documents.edit', d.unit_id) from documents.document d where d.id = document;
end;

-- Rows about a document: seen by whoever may change it and by those they concern (`own`), written with the endpoint's
-- permission at the document's unit. Those who are asked write with documents.answer, which everybody holds: handlers and
-- `own` keep them to what is theirs.
create procedure documents.guard(t regclass, own text, change text default 'true') language plpgsql as $$
declare
  mine text := 'exists (select from documents.document d where d.id = document_id and ((select access.everywhere(access.permission()))
    or d.unit_id in (select unnest(access.units(access.permission())))))';
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select using ((%s) or exists (select from documents.document d where d.id = document_id
    and ((select access.everywhere(''documents.edit'')) or d.unit_id in (select unnest(access.units(''documents.edit''))))))', t, own);
  execute format('create policy made on %s for insert with check (%s)', t, mine);
  execute format('create policy changed on %s for update using ((%s) and %s)', t, change, mine);
  execute format('create policy removed on %s for delete using ((%s) and %s)', t, change, mine);
end $$;

create table documents.round (
  id uuid primary key,
  document_id uuid not null references documents.document on delete cascade,
  version_id uuid not null references documents.version on delete cascade,
  kind text not null check (kind in ('review', 'approval')),
  content_sha256 text not null,
  quorum integer not null check (quorum >= 1),
  due_on date,
  note text not null default '',
  closed_at timestamptz,
  outcome text check (outcome in ('approved', 'returned', 'void')),
  reason text not null default '',
  constraint round_closed check ((closed_at is null) = (outcome is null))
);
call platform.versioned('documents.round');
call audit.track('documents.round');
create unique index one_open_round on documents.round (document_id) where closed_at is null;
create index on documents.round (version_id);
comment on column documents.round.outcome is 'void: the draft was changed or taken back';

create table documents.approver (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references documents.round on delete cascade,
  document_id uuid not null references documents.document on delete cascade,
  person_id uuid not null references access.principal,
  deputy_id uuid references access.principal check (deputy_id <> person_id),
  answer text check (answer in ('approved', 'returned')),
  comment text not null default '',
  answered_at timestamptz,
  answered_by uuid references access.principal,
  unique (round_id, person_id)
);
call audit.track('documents.approver');
create index on documents.approver (person_id);
create index on documents.approver (deputy_id) where deputy_id is not null;

-- A draft out for consultation; `body` is the text as it was sent.
create table documents.consultation (
  id uuid primary key,
  document_id uuid not null references documents.document on delete cascade,
  version_id uuid not null references documents.version on delete cascade,
  content_sha256 text not null,
  body text not null,
  question text not null default '',
  answer_by date not null,
  closed_at timestamptz
);
call platform.versioned('documents.consultation');
call audit.track('documents.consultation', 'id', 'body');
create unique index one_open_consultation on documents.consultation (document_id) where closed_at is null;

create table documents.consultee (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references documents.consultation on delete cascade,
  document_id uuid not null references documents.document on delete cascade,
  unit_id uuid references access.scope,
  person_id uuid references access.principal,
  -- Who has been asked to answer for the unit.
  respondents uuid[] not null,
  stance text check (stance in ('noComment', 'agree', 'changes')),
  answered_at timestamptz,
  answered_on date,
  answered_by uuid references access.principal,
  constraint consultee_one check ((unit_id is null) <> (person_id is null)),
  unique (consultation_id, unit_id),
  unique (consultation_id, person_id)
);
call audit.track('documents.consultee');
create index on documents.consultee (unit_id) where unit_id is not null;
create index on documents.consultee using gin (respondents);

create table documents.remark (
  id uuid primary key default gen_random_uuid(),
  consultee_id uuid not null references documents.consultee on delete cascade,
  consultation_id uuid not null references documents.consultation on delete cascade,
  document_id uuid not null references documents.document on delete cascade,
  anchor text,
  place integer not null,
  text text not null,
  handling text check (handling in ('taken', 'partly', 'notTaken')),
  handling_reason text not null default '',
  handled_at timestamptz,
  handled_by uuid references access.principal
);
call platform.versioned('documents.remark');
call audit.track('documents.remark');
create index on documents.remark (consultation_id);
create index on documents.remark (consultee_id);

-- People asked to read a version, by where they work, what role they hold, or by name.
create table documents.read_request (
  id uuid primary key,
  document_id uuid not null references documents.document on delete cascade,
  version_id uuid not null references documents.version on delete cascade,
  content_sha256 text not null,
  due_on date not null,
  note text not null default '',
  status text not null default 'asking' check (status in ('asking', 'open', 'complete', 'closed', 'withdrawn')),
  unit_ids uuid[] not null,
  roles text[] not null,
  person_ids uuid[] not null,
  expected integer not null,
  asked_on date not null,
  again_of uuid references documents.read_request
);
call platform.versioned('documents.read_request');
call audit.track('documents.read_request');
create index on documents.read_request (document_id);
call access.follow('documents.read_request', 'documents.document', 'document_id');

-- One receipt a person and version: asked, and what they answered.
create table documents.receipt (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references documents.read_request on delete cascade,
  document_id uuid not null references documents.document on delete cascade,
  version_id uuid not null references documents.version on delete cascade,
  person_id uuid not null references access.principal,
  unit_id uuid not null references access.scope,
  answer text check (answer in ('read', 'notUnderstood')),
  answered_at timestamptz,
  answered_on date,
  read_sha256 text,
  question text not null default '',
  questioned_at timestamptz,
  reply text not null default '',
  replied_at timestamptz,
  replied_by uuid references access.principal,
  constraint receipt_answered check ((answer is null) = (answered_at is null)),
  unique (request_id, person_id)
);
call audit.track('documents.receipt');
create index on documents.receipt (person_id, document_id);
create index on documents.receipt (version_id, person_id);
create index on documents.receipt (request_id, unit_id);
create index receipt_waiting on documents.receipt (request_id) where answer is distinct from 'read';
create index receipt_question on documents.receipt (document_id, questioned_at) where questioned_at is not null;

-- "Did this help?": one answer a person and version.
create table documents.feedback (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references documents.document on delete cascade,
  version_id uuid not null references documents.version on delete cascade,
  person_id uuid not null references access.principal default access.actor(),
  helpful boolean not null,
  text text not null default '',
  given_on date not null,
  unique (version_id, person_id)
);
call audit.track('documents.feedback', 'id', 'person_id,text');
create index on documents.feedback (document_id, given_on);

-- The rounds and consultees that concern the actor.
create function documents.my_rounds() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(a.round_id), '{}') from documents.approver a
  where a.person_id = access.actor() or a.deputy_id = access.actor();
end;
create function documents.my_consultees() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(c.id), '{}') from documents.consultee c
  where c.person_id = access.actor() or c.respondents @> array[access.actor()] or c.unit_id = any (access.units('documents.respond'));
end;
create function documents.my_consultations() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(c.consultation_id), '{}') from documents.consultee c where c.id = any (documents.my_consultees());
end;

call documents.guard('documents.round', 'id = any ((select documents.my_rounds())::uuid[])');
call documents.guard('documents.approver', 'round_id = any ((select documents.my_rounds())::uuid[])',
  'access.permission() <> ''documents.answer'' or access.actor() in (person_id, deputy_id)');
call documents.guard('documents.consultation', 'id = any ((select documents.my_consultations())::uuid[])',
  'access.permission() <> ''documents.answer''');
call documents.guard('documents.consultee', 'id = any ((select documents.my_consultees())::uuid[])',
  'access.permission() <> ''documents.answer'' or id = any ((select documents.my_consultees())::uuid[])');
call documents.guard('documents.remark', 'consultee_id = any ((select documents.my_consultees())::uuid[])',
  'access.permission() <> ''documents.answer'' or consultee_id = any ((select documents.my_consultees())::uuid[])');
call documents.guard('documents.feedback', 'person_id = (select access.actor())', 'person_id = (select access.actor())');

-- Documents with read requests that the actor answers for: as author, as the one who asked, or as one who may change them.
create function documents.followed() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(d.id), '{}') from documents.document d
  where d.id in (select r.document_id from documents.read_request r)
    and (d.author_id = access.actor() or access.everywhere('documents.edit') or d.unit_id = any (access.units('documents.edit'))
      or exists (select from documents.read_request r where r.document_id = d.id and r.created_by = access.actor()));
end;
alter table documents.receipt enable row level security;
create policy seen on documents.receipt for select using (person_id = (select access.actor())
  or (select access.everywhere('documents.followReading')) or document_id = any ((select documents.followed())::uuid[])
  or unit_id in (select unnest(access.units('documents.followReading'))));
create policy changed on documents.receipt for update
  using (person_id = (select access.actor()) or document_id = any ((select documents.followed())::uuid[]));

-- Whoever is asked about a document may read it, where it applies to others than them, until a later version replaces what they
-- were asked about. What is secret stays with those
-- who may read secrets.
create function documents.asked() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(document_id), '{}') from (
    select r.document_id from documents.round r join documents.version v on v.id = r.version_id
      where v.status <> 'replaced' and r.id = any (documents.my_rounds())
    union select c.document_id from documents.consultation c join documents.version v on v.id = c.version_id
      where v.status <> 'replaced' and c.id = any (documents.my_consultations())
    union select p.document_id from documents.receipt p join documents.read_request r on r.id = p.request_id
      where p.person_id = access.actor() and r.status in ('asking', 'open', 'complete')) asked;
end;
create policy asked on documents.document for select using (openness <> 'secret' and id = any ((select documents.asked())::uuid[]));
create policy documents_asked on record.card for select
  using (kind = 'document' and read_permission <> 'documents.readSecret' and id = any ((select documents.asked())::uuid[]));

-- Those of the people who may read what is secret at a unit.
create function documents.trusted(people uuid[], unit uuid, day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p from unnest(people) p where exists (select from access.grants_of(p, day) g
    join access.role_permission r on r.role = g.role and r.permission = 'documents.readSecret'
    join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = unit);
end;

-- Who answers a consultation for each unit: its manager and those who hold a manager's role there, otherwise the nearest above.
create function documents.respondents(units uuid[], day date) returns table (unit_id uuid, people uuid[])
language sql stable security definer set search_path = pg_catalog
begin atomic
  with candidate as (
    select u as unit_id, t.depth, m.manager_id as person_id from unnest(units) u join access.scope_tree t on t.descendant_id = u
    join organisation.unit m on m.id = t.ancestor_id where m.manager_id is not null
    union
    select u, t.depth, g.person_id from unnest(units) u join access.scope_tree t on t.descendant_id = u
    join access.role_grant g on g.unit_id = t.ancestor_id and g.role in ('unitManager', 'administrationHead', 'securityCoordinator')
      and g.valid_from <= day and coalesce(g.valid_to >= day, true))
  select c.unit_id, array_agg(distinct c.person_id) from candidate c
  where c.depth = (select min(n.depth) from candidate n where n.unit_id = c.unit_id) group by c.unit_id;
end;

-- Whom a request reaches, each with the unit they are counted at. Units alone: all who work there or below; units and roles:
-- those who hold the roles there or below; roles alone: those who hold them anywhere; people by name besides.
create function documents.audience(units uuid[], roles text[], people uuid[], day date) returns table (person_id uuid, unit_id uuid)
language sql stable security definer set search_path = pg_catalog
begin atomic
  with chosen as (select distinct t.descendant_id as id from access.scope_tree t where t.ancestor_id = any (units)),
  reached as (
    select m.person_id, m.unit_id from access.membership m
    where cardinality(roles) = 0 and m.unit_id in (select id from chosen) and m.valid_from <= day and coalesce(m.valid_to >= day, true)
    union all
    select g.person_id, g.unit_id from access.role_grant g
    where g.role = any (roles) and g.valid_from <= day and coalesce(g.valid_to >= day, true)
      and (cardinality(units) = 0 or g.unit_id in (select id from chosen))
    union all
    select named.id, coalesce((select min(m.unit_id::text)::uuid from access.membership m
        where m.person_id = named.id and m.valid_from <= day and coalesce(m.valid_to >= day, true)),
      (select s.id from access.scope s where s.parent_id is null limit 1))
    from unnest(people) as named (id))
  select r.person_id, min(r.unit_id::text)::uuid from reached r
  join access.principal p on p.id = r.person_id and p.active and p.id <> access.system() group by r.person_id;
end;

-- Of those a request would reach: all, those asked to read this version already, and those who may not read what is secret.
create function documents.audience_count(document uuid, units uuid[], roles text[], people uuid[], day date)
returns table (people_count integer, already integer, barred integer)
language sql stable security definer set search_path = pg_catalog
begin atomic
  with reached as (select a.person_id from documents.audience(units, roles, people, day) a),
  v as (select x.id from documents.version x where x.document_id = document and x.status = 'published'),
  d as (select x.unit_id, x.openness from documents.document x where x.id = document)
  select (select count(*) from reached)::integer,
    (select count(*) from reached r where exists (select from documents.receipt p join documents.read_request q on q.id = p.request_id
      where p.version_id = (select id from v) and p.person_id = r.person_id
        and (p.answer = 'read' or q.status in ('asking', 'open'))))::integer,
    (select case d.openness when 'secret' then (select count(*) from reached)
      - (select count(*) from documents.trusted(array(select person_id from reached), d.unit_id, day)) else 0 end from d)::integer;
end;

-- Asks the next people of a request, in the order of their ids; answers how many were looked at and the last of them.
create function documents.ask(request uuid, after uuid, most integer, day date)
returns table (looked integer, asked integer, last_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  q documents.read_request;
  d documents.document;
begin
  select * into q from documents.read_request where id = request;
  select * into d from documents.document where id = q.document_id;
  return query
  with batch as materialized (
    select a.person_id, a.unit_id from documents.audience(q.unit_ids, q.roles, q.person_ids, day) a
    where after is null or a.person_id > after order by a.person_id limit most),
  fit as materialized (
    select b.person_id, b.unit_id from batch b
    where (d.openness <> 'secret' or b.person_id in (select documents.trusted(array(select person_id from batch), d.unit_id, day)))
      and not exists (select from documents.receipt p join documents.read_request o on o.id = p.request_id
        where p.version_id = q.version_id and p.person_id = b.person_id and (p.answer = 'read' or o.status in ('asking', 'open')))),
  made as (
    insert into documents.receipt (request_id, document_id, version_id, person_id, unit_id)
    select q.id, q.document_id, q.version_id, f.person_id, f.unit_id from fit f returning 1),
  opened as materialized (
    select task.open('documents.read', d.id, array_agg(f.person_id), f.unit_id, d.task_title, q.due_on) from fit f group by f.unit_id)
  select (select count(*) from batch)::integer, (select count(*) from made)::integer,
    (select b.person_id from batch b order by b.person_id desc limit 1)
  from (select count(*) from opened) as all_of_them;
end $$;

-- A request is complete when everyone has read; told here, since the one who answers sees only their own receipt.
create function documents.settle_request() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update documents.read_request q set status = 'complete'
  where q.id = new.request_id and q.status = 'open'
    and not exists (select from documents.receipt r where r.request_id = q.id and r.answer is distinct from 'read');
  return null;
end $$;
create trigger settle after update of answer on documents.receipt
  for each row when (new.answer = 'read') execute function documents.settle_request();

-- What a document is called in people's inboxes follows its openness.
create function documents.retitle() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update task.task t set title = new.task_title where t.record_id = new.id and t.closed_at is null and t.kind like 'documents.%';
  return null;
end $$;
create trigger retitle after update on documents.document
  for each row when (old.task_title is distinct from new.task_title) execute function documents.retitle();

-- Closes what some people are asked about a document; answers how many tasks were open.
create function documents.close_tasks(document uuid, asked_kind text, people uuid[], ended text) returns integer
language sql volatile security definer set search_path = pg_catalog
begin atomic
  select coalesce(sum(task.close(asked_kind, document, p, ended)), 0)::integer from unnest(people) p;
end;
