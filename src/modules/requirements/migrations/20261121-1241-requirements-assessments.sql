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
  mine text := '(select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission())))';
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select
    using ((select access.everywhere(''requirements.read'')) or unit_id in (select requirements.seen_units()))', t);
  execute format('create policy made on %s for insert with check (access.sees(access.permission(), unit_id))', t);
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
