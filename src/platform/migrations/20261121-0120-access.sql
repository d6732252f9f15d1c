-- Who may act, over which part of the organisation. The organisation module keeps principal and scope up to date.
create table access.principal (
  id uuid primary key,
  hsa_id text unique,
  name text not null,
  active boolean not null default true
);
insert into access.principal (id, name) values (access.system(), 'Värna');

create table access.scope (
  id uuid primary key,
  parent_id uuid references access.scope,
  name text not null
);
create index on access.scope (parent_id);

-- Every unit with all above it, itself included; kept by the trigger below.
create table access.scope_tree (
  ancestor_id uuid not null references access.scope on delete cascade,
  descendant_id uuid not null references access.scope on delete cascade,
  depth integer not null,
  primary key (ancestor_id, descendant_id)
);
create index on access.scope_tree (descendant_id);

create function access.place_scope() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' then
    if new.parent_id is not distinct from old.parent_id then return null; end if;
    if exists (select from access.scope_tree where ancestor_id = new.id and descendant_id = new.parent_id) then
      raise exception 'a unit cannot lie below itself' using errcode = 'check_violation', constraint = 'scope_no_ring';
    end if;
    delete from access.scope_tree t
    where t.descendant_id in (select descendant_id from access.scope_tree where ancestor_id = new.id)
      and t.ancestor_id not in (select descendant_id from access.scope_tree where ancestor_id = new.id);
  else
    insert into access.scope_tree values (new.id, new.id, 0);
  end if;
  insert into access.scope_tree
  select up.ancestor_id, down.descendant_id, up.depth + down.depth + 1
  from access.scope_tree up cross join access.scope_tree down
  where up.descendant_id = new.parent_id and down.ancestor_id = new.id;
  return null;
end $$;
create trigger place after insert or update on access.scope for each row execute function access.place_scope();

-- The units at or below each unit as one array: a policy asks for them in every statement, and one row is read at once.
create table access.subtree (
  unit_id uuid primary key references access.scope on delete cascade,
  units uuid[] not null
);
alter table access.subtree alter column units set storage external;
comment on table access.subtree is 'Not tracked: kept by trigger from the organisation, which is tracked';

create function access.gather_subtree() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into access.subtree
  select t.ancestor_id, array_agg(t.descendant_id) from access.scope_tree t
  where t.ancestor_id in (select ancestor_id from moved) group by t.ancestor_id
  on conflict (unit_id) do update set units = excluded.units;
  return null;
end $$;
create trigger gather_added after insert on access.scope_tree referencing new table as moved
  for each statement execute function access.gather_subtree();
create trigger gather_removed after delete on access.scope_tree referencing old table as moved
  for each statement execute function access.gather_subtree();

create table access.role_permission (
  role text not null,
  permission text not null,
  primary key (role, permission)
);

-- A role over a unit and all below it. A deputy holds it as well during the deputy's days.
create table access.role_grant (
  id uuid primary key,
  person_id uuid not null references access.principal,
  role text not null,
  unit_id uuid not null references access.scope,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  deputy_id uuid references access.principal check (deputy_id <> person_id),
  deputy_from date,
  deputy_to date check (deputy_to >= deputy_from),
  note text not null default ''
);
call platform.versioned('access.role_grant');
create index on access.role_grant (person_id);
create index on access.role_grant (deputy_id) where deputy_id is not null;
create index on access.role_grant (unit_id);

-- Where people work. Whoever works at a unit is a member of it and of every unit above it, up to the region:
-- what is internal to a unit is theirs to read. Kept by the organisation module from people's assignments.
create table access.membership (
  person_id uuid not null references access.principal on delete cascade,
  unit_id uuid not null references access.scope on delete cascade,
  valid_from date not null,
  valid_to date,
  primary key (person_id, unit_id, valid_from)
);
create index on access.membership (unit_id);

create function access.member_units(person uuid, day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select distinct t.ancestor_id from access.membership m join access.scope_tree t on t.descendant_id = m.unit_id
  where m.person_id = person and m.valid_from <= day and coalesce(m.valid_to >= day, true);
end;

-- The roles a person holds on a day. Everybody active is an employee of the whole region.
create function access.grants_of(person uuid, day date) returns table (role text, unit_id uuid, as_deputy boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select g.role, g.unit_id, false from access.role_grant g
  where g.person_id = person and g.valid_from <= day and coalesce(g.valid_to >= day, true)
  union all
  select g.role, g.unit_id, true from access.role_grant g
  where g.deputy_id = person and day between g.valid_from and coalesce(g.valid_to, day)
    and coalesce(g.deputy_from <= day, true) and coalesce(g.deputy_to >= day, true)
  union all
  select 'employee', s.id, false from access.scope s, access.principal p
  where s.parent_id is null and p.id = person and p.active;
end;

-- Whether the actor holds a permission over the whole region. The platform says so in each transaction (it has just asked
-- auth.who), so that a policy costs nothing there; where it has not, the units below answer all the same.
create function access.everywhere(wanted text) returns boolean language sql stable
return access.actor() = access.system()
  or strpos(current_setting('app.everywhere', true), ',' || wanted || ',') > 0;

-- What a person holds over the whole region.
create function access.held_everywhere(person uuid, day date) returns setof text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select distinct p.permission from access.grants_of(person, day) g
  join access.role_permission p on p.role = g.role
  join access.scope s on s.id = g.unit_id and s.parent_id is null;
end;

-- The functions below are in plpgsql since it keeps their plans for the whole session.

-- The units where the actor holds a permission; a unit held through two roles may stand there twice.
create function access.units(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held uuid[];
  more uuid[];
begin
  for more in
    select s.units from access.grants_of(access.actor(), access.today()) g
    join access.role_permission p on p.role = g.role and p.permission = wanted
    join access.subtree s on s.unit_id = g.unit_id
  loop
    held := held || more;
  end loop;
  if exists (select from access.role_permission p where p.role = 'member' and p.permission = wanted) then
    held := held || array(select access.member_units(access.actor(), access.today()));
  end if;
  return coalesce(held, '{}');
end $$;

-- Whether the actor holds a permission at one unit.
create function access.sees(wanted text, unit uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return access.everywhere(wanted) or exists (
      select from access.grants_of(access.actor(), access.today()) g
      join access.role_permission p on p.role = g.role and p.permission = wanted
      join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = unit)
    or exists (
      select from access.role_permission p
      join access.scope_tree t on t.ancestor_id = unit
      join access.membership m on m.unit_id = t.descendant_id and m.person_id = access.actor()
      where p.role = 'member' and p.permission = wanted
        and m.valid_from <= access.today() and coalesce(m.valid_to >= access.today(), true));
end $$;

-- Rows belong to a unit: read with the permission named here, written with the endpoint's own permission at that unit.
create procedure access.protect(t regclass, read_permission text, unit_column text default 'unit_id') language plpgsql as $$
declare
  seen text := format('(select access.everywhere(%L)) or %I in (select unnest(access.units(%L)))', read_permission, unit_column, read_permission);
  mine text := format('(select access.everywhere(access.permission())) or %I in (select unnest(access.units(access.permission())))', unit_column);
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select using (%s)', t, seen);
  execute format('create policy made on %s for insert with check (access.sees(access.permission(), %I))', t, unit_column);
  execute format('create policy changed on %s for update using (%s)', t, mine);
  execute format('create policy removed on %s for delete using (%s)', t, mine);
end $$;

-- Rows follow another row: seen when that one is seen, written when that one's unit may be written.
create procedure access.follow(t regclass, parent regclass, key_column text, unit_column text default 'unit_id') language plpgsql as $$
declare
  seen text := format('exists (select from %s parent where parent.id = %I)', parent, key_column);
  mine text := format('exists (select from %s parent where parent.id = %I and ((select access.everywhere(access.permission()))
    or parent.%I in (select unnest(access.units(access.permission())))))', parent, key_column, unit_column);
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select using (%s)', t, seen);
  execute format('create policy made on %s for insert with check (%s)', t, mine);
  execute format('create policy changed on %s for update using (%s)', t, mine);
  execute format('create policy removed on %s for delete using (%s)', t, mine);
end $$;

-- Rows belong to the whole region: read by everyone signed in, written with the endpoint's permission over the region.
-- The reason is kept as the policy's comment; a test lists every table opened this way.
create procedure access.open(t regclass, reason text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select using ((select access.actor()) is not null)', t);
  execute format('create policy changed on %s for all using ((select access.everywhere(access.permission())))', t);
  execute format('comment on policy seen on %s is %L', t, reason);
end $$;

call audit.track('access.role_grant');
call audit.track('access.role_permission', 'role,permission');
call access.open('access.principal', 'Names of those who act are shown wherever they acted; people with protected identity carry no real name here');
call access.open('access.scope', 'The organisation is known to all who work in it');
call access.open('access.role_permission', 'Everyone may see what a role allows');
alter table access.membership enable row level security;
comment on table access.membership is 'Not tracked: kept by trigger from the assignments, which are tracked';
create policy seen on access.membership for select using (person_id = (select access.actor()));
alter table access.subtree enable row level security;
create policy seen on access.subtree for select using (true);
comment on policy seen on access.subtree is 'The organisation is known to all who work in it';
call access.open('access.scope_tree', 'The organisation is known to all who work in it');

alter table access.role_grant enable row level security;
create policy seen on access.role_grant for select using ((select access.actor()) is not null);
comment on policy seen on access.role_grant is 'Everyone may see who answers for what';
create policy changed on access.role_grant for all
  using ((select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));

alter table platform.receipt enable row level security;
create policy own on platform.receipt using (actor_id = access.actor());
alter table platform.setting enable row level security;
create policy seen on platform.setting for select using (true);
comment on policy seen on platform.setting is 'Holds nothing secret';

alter table audit.entry enable row level security;
create policy made on audit.entry for insert with check (actor_id is not distinct from access.actor());
create policy seen on audit.entry for select
  using ((select access.everywhere('audit.read')) or actor_id = access.actor() or unit_id in (select unnest(access.units('audit.read'))));
alter table audit.change enable row level security;
alter table audit.seal enable row level security;
create policy seen on audit.seal for select using ((select access.everywhere('audit.read')));

comment on table access.principal is 'Not tracked: kept by trigger from the people register, which is tracked';
comment on table access.scope is 'Not tracked: kept by trigger from the unit register, which is tracked';
comment on table access.scope_tree is 'Not tracked: computed from access.scope';
comment on table platform.receipt is 'Not tracked: answers kept for a week so that a repeated creation is answered alike';
comment on table platform.setting is 'Not tracked: marks of the installation itself';
