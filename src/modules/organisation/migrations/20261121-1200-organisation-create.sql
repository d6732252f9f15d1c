create schema organisation;

-- The region's own id: the one unit with nothing above it.
create function organisation.region() returns uuid language sql stable security definer set search_path = pg_catalog
begin atomic
  select id from access.scope where parent_id is null order by id limit 1;
end;

create table organisation.unit (
  id uuid primary key references access.scope check (id <> access.system()),
  unit_id uuid not null generated always as (id) stored,
  kind text not null check (kind in ('region', 'committee', 'administration', 'operation', 'careUnit', 'company', 'outsideParty')),
  name text collate "sv-x-icu" not null check (name <> ''),
  hsa_id text,
  registration_number text,
  parent_id uuid references organisation.unit,
  controller boolean not null default false,
  manager_id uuid references access.principal,
  valid_from date not null,
  valid_to date,
  merged_into_id uuid references organisation.unit,
  constraint unit_days check (valid_to >= valid_from),
  constraint unit_merged_elsewhere check (merged_into_id is null or (merged_into_id <> id and valid_to is not null)),
  constraint unit_region_on_top check ((kind = 'region') = (parent_id is null)),
  -- Kommunallagen and PDL 2 kap. 6 §: each committee is an authority and controller of its own; a company is a legal person.
  constraint unit_controller_where_legal check (not controller or kind in ('region', 'committee', 'company')),
  constraint unit_number_where_legal check (registration_number is null or kind in ('region', 'company', 'outsideParty'))
);
call platform.versioned('organisation.unit');
create unique index unit_one_region on organisation.unit (kind) where kind = 'region';
create unique index unit_hsa_id on organisation.unit (upper(hsa_id));
create index on organisation.unit (parent_id, name);
create index on organisation.unit (name, id);
create index on organisation.unit (manager_id) where manager_id is not null;
create index on organisation.unit (merged_into_id) where merged_into_id is not null;

-- One change of the tree at a time: two moves at once could otherwise make a ring, or a stale scope tree.
create function organisation.lock_tree() returns void language sql
return pg_advisory_xact_lock(7265119011);

-- The scope tree follows the unit. Whoever answers for a merged unit's successor also sees what the merged unit left.
create function organisation.place_unit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' or (new.parent_id, new.merged_into_id) is distinct from (old.parent_id, old.merged_into_id) then
    perform organisation.lock_tree();
  end if;
  insert into access.scope (id, parent_id, name) values (new.id, coalesce(new.merged_into_id, new.parent_id), new.name)
  on conflict (id) do update set parent_id = excluded.parent_id, name = excluded.name
  where (scope.parent_id, scope.name) is distinct from (excluded.parent_id, excluded.name);
  return new;
end $$;
create trigger place before insert or update on organisation.unit for each row execute function organisation.place_unit();

-- Policies see one row at a time; that a unit is not moved to where one may not write is said here.
create function organisation.guard_move() returns trigger language plpgsql as $$
begin
  if row_security_active('organisation.unit')
    and ((new.parent_id is distinct from old.parent_id and not access.sees(access.permission(), new.parent_id))
      or (new.merged_into_id is distinct from old.merged_into_id and not access.sees(access.permission(), new.merged_into_id)))
  then
    raise exception 'the new unit above is outside what the actor may change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on organisation.unit for each row execute function organisation.guard_move();

alter table organisation.unit enable row level security;
create policy seen on organisation.unit for select
  using ((select access.everywhere('organisation.read')) or id in (select unnest(access.units('organisation.read'))));
-- A new unit has no place of its own yet: it is made where one may change the unit above.
create policy made on organisation.unit for insert
  with check ((select access.everywhere(access.permission())) or parent_id in (select unnest(access.units(access.permission()))));
create policy changed on organisation.unit for update
  using ((select access.everywhere(access.permission())) or id in (select unnest(access.units(access.permission()))));
call audit.track('organisation.unit', 'id', 'unit_id');
call record.register('organisation.unit', 'unit', 'hsa_id', 'name', 'organisation.read', 'organisation.manageUnits');

-- Who stands in for the manager of a unit, and when.
create table organisation.unit_deputy (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  person_id uuid not null references access.principal,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
call platform.versioned('organisation.unit_deputy');
create index on organisation.unit_deputy (unit_id);
create index on organisation.unit_deputy (person_id);
call access.protect('organisation.unit_deputy', 'organisation.read');
call audit.track('organisation.unit_deputy');

-- A move or merger of a unit: decided for a day, carried out that day, kept as history.
create table organisation.unit_change (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  kind text not null check (kind in ('move', 'merge')),
  from_parent_id uuid references organisation.unit,
  to_unit_id uuid not null references organisation.unit check (to_unit_id <> unit_id),
  takes_effect_on date not null,
  -- What becomes of a merged unit's assignments and roles.
  assignments text not null default 'move' check (assignments in ('move', 'end')),
  roles text not null default 'move' check (roles in ('move', 'end')),
  note text not null default '',
  state text not null default 'planned' check (state in ('planned', 'done', 'withdrawn', 'failed')),
  failure text check ((failure is not null) = (state = 'failed'))
);
call platform.versioned('organisation.unit_change');
create index on organisation.unit_change (unit_id, takes_effect_on);
create index on organisation.unit_change (to_unit_id);
create index on organisation.unit_change (takes_effect_on) where state = 'planned';
alter table organisation.unit_change enable row level security;
create policy seen on organisation.unit_change for select
  using ((select access.everywhere('organisation.read')) or unit_id in (select unnest(access.units('organisation.read'))));
-- Both ends must be the actor's to change.
create policy made on organisation.unit_change for insert
  with check ((select access.everywhere(access.permission()))
    or (unit_id in (select unnest(access.units(access.permission()))) and to_unit_id in (select unnest(access.units(access.permission())))));
create policy changed on organisation.unit_change for update
  using ((select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));
call audit.track('organisation.unit_change');

create table organisation.person (
  id uuid primary key references access.principal check (id <> access.system()),
  -- People belong to the region as a whole; where they work is said by their assignments.
  unit_id uuid not null default organisation.region() references access.scope,
  hsa_id text not null,
  name text collate "sv-x-icu" not null check (name <> ''),
  email text,
  title text collate "sv-x-icu" not null default '',
  protected_identity boolean not null default false,
  read_permission text not null
    generated always as (case when protected_identity then 'organisation.seeProtected' else 'organisation.read' end) stored,
  active boolean not null default true,
  -- Last day in the region's service; `active` follows the day after.
  ended_on date,
  constraint person_ended check (active or ended_on is not null)
);
call platform.versioned('organisation.person');
create unique index person_hsa_id on organisation.person (upper(hsa_id));
create index on organisation.person (upper(hsa_id) collate "C");
create index on organisation.person (id) where protected_identity;
create index on organisation.person (name, id);
create index on organisation.person (title, id);
create index on organisation.person (ended_on) where active and ended_on is not null;
create index on organisation.person using gin (name gin_trgm_ops);

-- The principal everyone may read carries neither name nor HSA-id of a protected person.
create function organisation.keep_principal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into access.principal (id, hsa_id, name, active)
  values (new.id, case when not new.protected_identity then new.hsa_id end,
          case when new.protected_identity then 'Skyddad person' else new.name end, new.active)
  on conflict (id) do update set hsa_id = excluded.hsa_id, name = excluded.name, active = excluded.active
  where (principal.hsa_id, principal.name, principal.active) is distinct from (excluded.hsa_id, excluded.name, excluded.active);
  return new;
end $$;
create trigger keep before insert or update on organisation.person for each row execute function organisation.keep_principal();

-- For sign-in, which knows nobody yet: who has this HSA-id, protected or not.
create function organisation.person_by_hsa(wanted text) returns table (id uuid, active boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id, p.active from organisation.person p where upper(p.hsa_id) = upper(wanted);
end;
revoke execute on function organisation.person_by_hsa from public;
grant execute on function organisation.person_by_hsa to varna_gate;

-- Why a person works at a unit (medarbetaruppdrag).
create table organisation.assignment (
  id uuid primary key,
  person_id uuid not null references organisation.person,
  unit_id uuid not null references organisation.unit,
  purpose text not null check (purpose in ('careAndTreatment', 'qualityAssurance', 'administration', 'statistics', 'research')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  unique (person_id, unit_id, purpose, valid_from)
);
call platform.versioned('organisation.assignment');
create index on organisation.assignment (unit_id, valid_from, id);
create index on organisation.assignment (valid_from, id);

-- The protected people the actor may not know of. Known are: oneself, everyone to those who may see protected people in the
-- whole region, and to others those who work where they may. An import compares the file with everyone, and a merger of units
-- leaves nobody behind.
create function organisation.unseen_people() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 50 as $$
declare
  doing text := coalesce(access.permission(), '');
  reach uuid[];
begin
  if access.everywhere('organisation.seeProtected')
    or (doing = 'organisation.import' and access.everywhere('organisation.import')) then
    return;
  end if;
  reach := access.units('organisation.seeProtected');
  if doing = 'organisation.manageUnits' then
    reach := reach || access.units(doing);
  end if;
  return query select p.id from organisation.person p
    where p.protected_identity and p.id is distinct from access.actor()
      and not exists (select from organisation.assignment a
        where a.person_id = p.id and coalesce(a.valid_to >= access.today(), true) and a.unit_id = any(reach));
end $$;

alter table organisation.person enable row level security;
create policy seen on organisation.person for select
  using (case when protected_identity then id not in (select organisation.unseen_people())
    else (select access.everywhere('organisation.read')) end);
create policy made on organisation.person for insert with check ((select access.everywhere(access.permission())));
create policy changed on organisation.person for update using ((select access.everywhere(access.permission())));
call audit.track('organisation.person', 'id', 'unit_id,read_permission');
call record.register('organisation.person', 'person', 'hsa_id', 'name', 'organisation.read', 'organisation.managePeople');

alter table organisation.assignment enable row level security;
create policy seen on organisation.assignment for select
  using ((select access.everywhere('organisation.read')) and person_id not in (select organisation.unseen_people()));
create policy made on organisation.assignment for insert
  with check ((select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));
create policy changed on organisation.assignment for update
  using ((select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));
-- Only what never began is removed; the use cases see to that.
create policy removed on organisation.assignment for delete
  using ((select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));
call audit.track('organisation.assignment');

-- Finds people by part of the name or the start of the HSA-id. Runs past row-level security so that the index can be used,
-- and itself keeps to whom the actor may see.
create function organisation.people_matching(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public rows 50 as $$
begin
  return query select p.id from organisation.person p
    where (p.name ilike '%' || wanted || '%'
        or (upper(p.hsa_id) collate "C" >= upper(wanted) and upper(p.hsa_id) collate "C" < upper(wanted) || '~'))
      and case when p.protected_identity then p.id not in (select organisation.unseen_people())
        else (select access.everywhere('organisation.read')) end;
end $$;

-- A data protection officer has no duty that conflicts with the task (GDPR art. 38.6): neither approves processing nor owns
-- risks, not as a deputy either. Two grants at once wait for each other here, so that neither slips by.
create function organisation.lock_duties() returns void language sql
return pg_advisory_xact_lock(7265119012);

create function organisation.keep_officer_independent() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.role not in ('dataProtectionOfficer', 'processingApprover', 'riskOwner') then
    return null;
  end if;
  perform organisation.lock_duties();
  if exists (
    with duty as (
      select g.person_id, g.role, daterange(g.valid_from, g.valid_to, '[]') as days
      from access.role_grant g where g.person_id in (new.person_id, new.deputy_id)
      union all
      select g.deputy_id, g.role, daterange(g.valid_from, g.valid_to, '[]') * daterange(g.deputy_from, g.deputy_to, '[]')
      from access.role_grant g where g.deputy_id in (new.person_id, new.deputy_id))
    select from duty officer join duty other on other.person_id = officer.person_id and other.days && officer.days
    where officer.role = 'dataProtectionOfficer' and other.role in ('processingApprover', 'riskOwner'))
  then
    raise exception 'a data protection officer may not approve processing or own risks'
      using errcode = 'check_violation', constraint = 'officer_is_independent';
  end if;
  return null;
end $$;
create trigger officer_is_independent after insert or update on access.role_grant
  for each row execute function organisation.keep_officer_independent();
