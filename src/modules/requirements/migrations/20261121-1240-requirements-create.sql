create schema requirements;

-- Texts by language: the one asked for, else Swedish, English, or whichever there is; and which one that was.
create function requirements.language_of(words jsonb, wanted text) returns text language sql immutable
return case when words ? wanted then wanted when words ? 'sv' then 'sv' when words ? 'en' then 'en'
  else (select key from jsonb_object_keys(words) as k (key) limit 1) end;
create function requirements.word(words jsonb, wanted text) returns text language sql immutable
return coalesce(words ->> wanted, words ->> 'sv', words ->> 'en', (select value from jsonb_each_text(words) limit 1), '');

-- A framework as its file says it; read-only but for a higher version of the same file.
create table requirements.framework (
  id uuid primary key,
  urn text not null unique,
  version integer not null,
  ref_id text not null,
  name jsonb not null,
  description jsonb not null,
  provider text not null,
  source text not null,
  copyright text,
  locale text not null,
  groups jsonb not null,
  origin text not null check (origin in ('builtin', 'imported')),
  file_sha256 text not null,
  loaded_at timestamptz not null default now(),
  loaded_by uuid default access.actor()
);
call audit.track('requirements.framework');
call access.open('requirements.framework', 'What the law and the standards require is for everyone to read');

create table requirements.node (
  id uuid primary key,
  framework_id uuid not null references requirements.framework on delete cascade,
  urn text not null,
  parent_id uuid references requirements.node on delete cascade deferrable initially deferred,
  ref_id text not null,
  place integer not null,
  depth integer not null,
  name jsonb not null,
  text jsonb not null,
  assessable boolean not null,
  groups text[] not null,
  source text,
  certainty text not null check (certainty in ('verified', 'probable', 'unstated')),
  -- The version of the framework in which the requirement was gone; kept for what was assessed.
  retired_in integer,
  unique (framework_id, urn)
);
create index on requirements.node (framework_id, place);
create index on requirements.node (parent_id);
comment on table requirements.node is 'Not tracked: the content of a file whose hash is tracked with its framework';
call access.open('requirements.node', 'What the law and the standards require is for everyone to read');

-- Relations between the requirements of two frameworks, as a file says them.
create table requirements.mapping_set (
  id uuid primary key,
  urn text not null unique,
  version integer not null,
  name jsonb not null,
  source text not null,
  from_framework_id uuid not null references requirements.framework on delete cascade,
  to_framework_id uuid not null references requirements.framework on delete cascade,
  origin text not null check (origin in ('builtin', 'imported')),
  file_sha256 text not null,
  loaded_at timestamptz not null default now(),
  loaded_by uuid default access.actor()
);
create index on requirements.mapping_set (from_framework_id);
create index on requirements.mapping_set (to_framework_id);
call audit.track('requirements.mapping_set');
call access.open('requirements.mapping_set', 'How public frameworks relate to each other is for everyone to read');

create table requirements.mapping (
  set_id uuid not null references requirements.mapping_set on delete cascade,
  from_id uuid not null references requirements.node on delete cascade,
  to_id uuid not null references requirements.node on delete cascade,
  relation text not null check (relation in ('equal', 'subset', 'superset', 'intersect')),
  strength numeric,
  reason jsonb not null,
  primary key (set_id, from_id, to_id)
);
create index on requirements.mapping (from_id);
create index on requirements.mapping (to_id);
comment on table requirements.mapping is 'Not tracked: the content of a file whose hash is tracked with its set';
call access.open('requirements.mapping', 'How public frameworks relate to each other is for everyone to read');

-- Units whose assessments the actor may read: those where the actor holds requirements.read, and every unit above them,
-- since what is decided above holds below and is inherited from there.
create function requirements.seen_units() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 200 as $$
begin
  return query
    with held as (
      select g.unit_id from access.grants_of(access.actor(), access.today()) g
      join access.role_permission p on p.role = g.role and p.permission = 'requirements.read'),
    single as (
      select m.unit_id from access.role_permission p, access.member_units(access.actor(), access.today()) m (unit_id)
      where p.role = 'member' and p.permission = 'requirements.read')
    select t.descendant_id from held join access.scope_tree t on t.ancestor_id = held.unit_id
    union
    select t.ancestor_id from (table held union table single) below join access.scope_tree t on t.descendant_id = below.unit_id;
end $$;

-- Whether the actor may ask how the requirements are met at a unit.
create function requirements.reads(unit uuid) returns boolean language sql stable
return access.everywhere('requirements.read') or unit in (select requirements.seen_units());

-- Rows of a unit that hold for the units below as well: read from below too, written where the endpoint's permission is held.
create procedure requirements.protect(t regclass) language plpgsql as $$
declare
  mine text := '(select access.everywhere(access.permission())) or unit_id in (select access.units(access.permission()))';
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select
    using ((select access.everywhere(''requirements.read'')) or unit_id in (select requirements.seen_units()))', t);
  execute format('create policy made on %s for insert with check (%s)', t, mine);
  execute format('create policy changed on %s for update using (%s)', t, mine);
  execute format('create policy removed on %s for delete using (%s)', t, mine);
end $$;

-- Which of a framework's implementation groups a unit, and those below it, have chosen to be measured by.
create table requirements.selection (
  id uuid primary key,
  framework_id uuid not null references requirements.framework on delete cascade,
  unit_id uuid not null references access.scope,
  groups text[] not null,
  unique (framework_id, unit_id)
);
call platform.versioned('requirements.selection');
create index on requirements.selection (unit_id);
call audit.track('requirements.selection');
call requirements.protect('requirements.selection');

-- How far a requirement is met at a unit. Units below inherit it until they make their own.
create table requirements.assessment (
  id uuid primary key,
  node_id uuid not null references requirements.node,
  unit_id uuid not null references access.scope,
  -- The requirement's number and name, for search and history; kept by trigger and at upgrades.
  number text not null default '',
  title text not null default '',
  status text not null default 'notAssessed' check (status in ('notAssessed', 'notMet', 'partly', 'met', 'notApplicable')),
  -- Why it does not apply, or what is lacking.
  justification text not null default '',
  shortcoming text check (shortcoming in ('negligible', 'moderate', 'significant', 'severe')),
  -- Why the requirement is included in the statement of applicability.
  reasons text[] not null default '{}' check (reasons <@ array['organisation', 'risk', 'environment', 'legal', 'other']),
  owner_id uuid references access.principal,
  assessed_by uuid references access.principal default access.actor(),
  checked_on date,
  next_check_on date,
  unique (unit_id, node_id),
  unique (id, unit_id),
  constraint assessment_justified check (status <> 'notApplicable' or justification <> '')
);
call platform.versioned('requirements.assessment');
create index on requirements.assessment (node_id);
create index on requirements.assessment (owner_id) where owner_id is not null;
create index on requirements.assessment ((coalesce(next_check_on, 'infinity'::date)), id);
create index on requirements.assessment ((coalesce(checked_on, '-infinity'::date)), id);
create index on requirements.assessment (number, id);

create function requirements.name_assessment() returns trigger language plpgsql as $$
begin
  select n.ref_id, requirements.word(n.name, 'sv') into new.number, new.title from requirements.node n where n.id = new.node_id;
  return new;
end $$;
create trigger named before insert on requirements.assessment for each row execute function requirements.name_assessment();
call audit.track('requirements.assessment', 'id', 'number,title');
call requirements.protect('requirements.assessment');
call record.register('requirements.assessment', 'assessment', 'number', 'title', 'requirements.read', 'requirements.assess');

-- Met by: the section of the version of the document that was judged to meet the requirement.
create table requirements.trace (
  id uuid primary key,
  assessment_id uuid not null,
  unit_id uuid not null,
  document_id uuid not null references documents.document,
  version_number integer,
  section_number text not null default '',
  section_heading text not null default '',
  foreign key (assessment_id, unit_id) references requirements.assessment (id, unit_id) on delete cascade,
  unique (assessment_id, document_id, section_number)
);
call platform.versioned('requirements.trace');
create index on requirements.trace (document_id);
call audit.track('requirements.trace');
call requirements.protect('requirements.trace');

create sequence requirements.safeguard_number;
create table requirements.safeguard (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text collate "sv-x-icu" not null unique,
  title text collate "sv-x-icu" not null check (title <> ''),
  text text not null default '',
  status text not null default 'planned' check (status in ('planned', 'active', 'degraded', 'retired')),
  owner_id uuid references access.principal,
  checked_on date,
  next_check_on date
);
call platform.versioned('requirements.safeguard');
create index on requirements.safeguard (unit_id);
create index on requirements.safeguard (owner_id) where owner_id is not null;
create index on requirements.safeguard (number, id);
create index on requirements.safeguard (title, id);
create index on requirements.safeguard ((coalesce(next_check_on, 'infinity'::date)), id);
call audit.track('requirements.safeguard');
call requirements.protect('requirements.safeguard');
call record.register('requirements.safeguard', 'safeguard', 'number', 'title', 'requirements.read', 'requirements.collect');

-- Numbers are the region's own, so one that a unit out of sight has used is taken as well.
create function requirements.safeguard_number_taken(wanted text, except_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from requirements.safeguard s where s.number = wanted and s.id <> except_id);
end;

create table requirements.assessment_safeguard (
  assessment_id uuid not null,
  unit_id uuid not null,
  safeguard_id uuid not null references requirements.safeguard,
  foreign key (assessment_id, unit_id) references requirements.assessment (id, unit_id) on delete cascade,
  primary key (assessment_id, safeguard_id)
);
create index on requirements.assessment_safeguard (safeguard_id);
call audit.track('requirements.assessment_safeguard', 'assessment_id,safeguard_id');
call requirements.protect('requirements.assessment_safeguard');

-- Shown by: a file (attached to the record), a link or a note. Read only at the unit it belongs to.
create table requirements.evidence (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  title text collate "sv-x-icu" not null check (title <> ''),
  kind text not null check (kind in ('file', 'link', 'note')),
  url text not null default '',
  note text not null default '',
  collected_on date not null,
  valid_until date,
  next_check_on date,
  owner_id uuid references access.principal,
  -- The day it was found no longer to show anything, and why. It stays, so that what it once showed can be told.
  withdrawn_on date,
  withdrawn_because text not null default '',
  constraint evidence_days check (valid_until >= collected_on),
  constraint evidence_link check (kind <> 'link' or url ~ '^https?://')
);
call platform.versioned('requirements.evidence');
call audit.track('requirements.evidence');
call access.protect('requirements.evidence', 'requirements.read');
call record.register('requirements.evidence', 'evidence', 'number', 'title', 'requirements.read', 'requirements.collect');
-- Holds all that the list is narrowed by, so that what is passed over on the way is never fetched.
create index on requirements.evidence ((coalesce(next_check_on, 'infinity'::date)), id)
  include (next_check_on, unit_id, kind, valid_until, withdrawn_on);
create index on requirements.evidence (unit_id, (coalesce(next_check_on, 'infinity'::date)), id);
create index on requirements.evidence ((coalesce(valid_until, 'infinity'::date)), id);
create index on requirements.evidence (collected_on, id);
create index on requirements.evidence (title, id);
create index on requirements.evidence (owner_id, (coalesce(next_check_on, 'infinity'::date)), id) where owner_id is not null;
create index on requirements.evidence (unit_id) where withdrawn_on is not null;

-- The units whose evidence the actor may read, at or below the unit asked for (null: anywhere); null when that is all.
create function requirements.evidence_units(below uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if access.everywhere('requirements.read') then
    return case when below is not null then array(select t.descendant_id from access.scope_tree t where t.ancestor_id = below) end;
  end if;
  return array(select u from access.units('requirements.read') u
    where below is null or u in (select t.descendant_id from access.scope_tree t where t.ancestor_id = below));
end $$;

-- The evidence of a unit and those below (null: wherever the actor reads) in the order of next check, from a place in that
-- order on; without what is withdrawn. Whoever reads all of it simply goes down the order. A few units are asked one by one:
-- first for the earliest of each, then those that came first for more. Many units are looked for a bit down the order
-- common to all, where they are most often found at once; only what is lacking is asked for unit by unit.
-- The cost is bounded however the evidence is spread.
-- Runs past row-level security so that it may look down the common order, and itself keeps to what the actor may read.
create function requirements.evidence_by_next_check(below uuid, from_day date, from_id uuid, most integer)
returns setof requirements.evidence
language plpgsql stable security definer set search_path = pg_catalog rows 50 as $$
declare
  mine uuid[] := requirements.evidence_units(below);
  got integer := 0;
begin
  if mine is null then
    return query select e.* from requirements.evidence e
      where (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
        and e.withdrawn_on is null
      order by coalesce(e.next_check_on, 'infinity'::date), e.id limit most;
    return;
  end if;
  if cardinality(mine) > 40 then
    -- Whole rows in the common order, and "is true" so that the units stay a filter: both let it stop at the last row wanted.
    return query
      select (near.e).* from (
        select e, coalesce(e.next_check_on, 'infinity'::date) as day, e.id from requirements.evidence e
        where (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
        order by coalesce(e.next_check_on, 'infinity'::date), e.id limit 700) near
      where (((near.e).unit_id in (select unnest(mine))) is true)
        and (near.e).withdrawn_on is null
      order by near.day, near.id limit most;
    get diagnostics got = row_count;
    if got >= most then return; end if;
    select coalesce(e.next_check_on, 'infinity'::date), e.id into from_day, from_id from requirements.evidence e
    where (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
    order by coalesce(e.next_check_on, 'infinity'::date), e.id offset 699 limit 1;
    if not found then return; end if;
  end if;
  return query
    with earliest as materialized (
      select m as unit_id, f.day, f.id from unnest(mine) m cross join lateral (
        select e.id, coalesce(e.next_check_on, 'infinity'::date) as day from requirements.evidence e
        where e.unit_id = m and (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
          and e.withdrawn_on is null
        order by coalesce(e.next_check_on, 'infinity'::date), e.id limit 1) f
      order by f.day, f.id limit most - got)
    select r.* from earliest cross join lateral (
      select e.* from requirements.evidence e
      where e.unit_id = earliest.unit_id and (coalesce(e.next_check_on, 'infinity'::date), e.id) >= (earliest.day, earliest.id)
        and e.withdrawn_on is null
      order by coalesce(e.next_check_on, 'infinity'::date), e.id limit most - got) r
    order by coalesce(r.next_check_on, 'infinity'::date), r.id limit most - got;
end $$;

-- Evidence whose title holds a text, in any order; at most so many, and only what the actor may read.
create function requirements.evidence_titled(pattern text, most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public rows 100 as $$
declare
  mine uuid[] := requirements.evidence_units(null);
begin
  if cardinality(mine) <= 40 then
    return query select e.id from requirements.evidence e where e.unit_id = any (mine) and e.title ilike pattern limit most;
    return;
  end if;
  return query select c.id from record.card c
    where c.kind = 'evidence' and c.title ilike pattern and (mine is null or c.unit_id = any (mine)) limit most;
end $$;

-- `shown_until`: the last day the evidence shows anything, kept by trigger, so that whoever sees the assessment sees
-- whether it is shown without seeing the evidence itself.
create table requirements.assessment_evidence (
  assessment_id uuid not null,
  unit_id uuid not null,
  evidence_id uuid not null references requirements.evidence,
  shown_until date not null default 'infinity',
  foreign key (assessment_id, unit_id) references requirements.assessment (id, unit_id) on delete cascade,
  primary key (assessment_id, evidence_id)
);
create index on requirements.assessment_evidence (evidence_id);
call audit.track('requirements.assessment_evidence', 'assessment_id,evidence_id');
call requirements.protect('requirements.assessment_evidence');

create table requirements.safeguard_evidence (
  safeguard_id uuid not null references requirements.safeguard on delete cascade,
  evidence_id uuid not null references requirements.evidence,
  shown_until date not null default 'infinity',
  primary key (safeguard_id, evidence_id)
);
create index on requirements.safeguard_evidence (evidence_id);
call audit.track('requirements.safeguard_evidence', 'safeguard_id,evidence_id');
call access.follow('requirements.safeguard_evidence', 'requirements.safeguard', 'safeguard_id');

create function requirements.shown_until(e requirements.evidence) returns date language sql immutable
return least(coalesce(e.valid_until, 'infinity'), coalesce(e.withdrawn_on - 1, 'infinity'));

create function requirements.take_shown_until() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  select requirements.shown_until(e) into new.shown_until from requirements.evidence e where e.id = new.evidence_id;
  return new;
end $$;
create trigger shown before insert on requirements.assessment_evidence for each row execute function requirements.take_shown_until();
create trigger shown before insert on requirements.safeguard_evidence for each row execute function requirements.take_shown_until();

create function requirements.pass_shown_until() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update requirements.assessment_evidence set shown_until = requirements.shown_until(new) where evidence_id = new.id;
  update requirements.safeguard_evidence set shown_until = requirements.shown_until(new) where evidence_id = new.id;
  return null;
end $$;
create trigger pass_shown_until after update on requirements.evidence for each row
  when (requirements.shown_until(old) is distinct from requirements.shown_until(new))
  execute function requirements.pass_shown_until();

-- An assessment of a whole framework as it stood on a day and somebody approved it. Never changed, never removed.
create table requirements.frozen (
  id uuid primary key,
  framework_id uuid not null references requirements.framework,
  unit_id uuid not null references access.scope,
  title text collate "sv-x-icu" not null check (title <> ''),
  assessed_on date not null,
  approver_id uuid not null references access.principal,
  approver text not null,
  recorded_at timestamptz not null,
  recorder text not null,
  framework_version integer not null,
  content jsonb not null,
  sha256 text not null
);
create index on requirements.frozen (framework_id, unit_id, assessed_on);
create index on requirements.frozen (assessed_on, id);
call audit.track('requirements.frozen', 'id', 'content');
call access.protect('requirements.frozen', 'requirements.read');
call record.register('requirements.frozen', 'frozenAssessment', 'number', 'title', 'requirements.read', 'requirements.freeze');

create function requirements.keep_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen assessment is never changed' using errcode = 'check_violation', constraint = 'frozen_kept';
end $$;
create trigger keep before update or delete on requirements.frozen for each row execute function requirements.keep_frozen();
create trigger keep_all before truncate on requirements.frozen for each statement execute function requirements.keep_frozen();

-- What refers to a framework, whoever may see it: it is removed only when nothing does.
create function requirements.framework_uses(wanted uuid) returns table (assessments integer, frozen integer)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select (select count(*) from requirements.assessment a join requirements.node n on n.id = a.node_id where n.framework_id = wanted)::int,
    (select count(*) from requirements.frozen f where f.framework_id = wanted)::int;
end;
