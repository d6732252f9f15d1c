-- Who leads a unit and those above it, the nearest first: the named manager, or whoever holds the manager's role there.
create or replace function task.managers_of(unit uuid) returns table (person_id uuid, depth integer)
language sql stable security definer set search_path = pg_catalog as $$
  select m.id, t.depth from access.scope_tree t
  join organisation.unit u on u.id = t.ancestor_id
  cross join lateral (
    select u.manager_id as id where u.manager_id is not null
    union
    select g.person_id from access.role_grant g
    where u.manager_id is null and g.unit_id = u.id and g.role in ('unitManager', 'administrationHead')
      and g.valid_from <= access.today() and coalesce(g.valid_to >= access.today(), true)) m
  join access.principal p on p.id = m.id and p.active
  where t.descendant_id = managers_of.unit order by t.depth, m.id
$$;

-- Who stands in for a person at a unit today: as deputy manager of it or a unit above, or in a role held there.
create or replace function task.deputies_of(person uuid, unit uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select d.person_id from access.scope_tree t
  join organisation.unit u on u.id = t.ancestor_id and u.manager_id = deputies_of.person
  join organisation.unit_deputy d on d.unit_id = u.id
  where t.descendant_id = deputies_of.unit
    and d.valid_from <= access.today() and coalesce(d.valid_to >= access.today(), true)
  union
  select g.deputy_id from access.scope_tree t
  join access.role_grant g on g.unit_id = t.ancestor_id and g.person_id = deputies_of.person and g.deputy_id is not null
  where t.descendant_id = deputies_of.unit and access.today() between g.valid_from and coalesce(g.valid_to, access.today())
    and coalesce(g.deputy_from <= access.today(), true) and coalesce(g.deputy_to >= access.today(), true)
$$;
