create schema account;

-- The invented people one may sign in as in a demo installation. Empty everywhere else: its rows are what makes a region a demo.
create table account.demo_person (
  person_id uuid primary key references access.principal,
  place integer not null,
  title text not null,
  -- What this person comes to do: { sv, en }.
  text jsonb not null
);
call access.open('account.demo_person', 'Invented people of a demo installation');
comment on table account.demo_person is 'Not tracked: invented people of a demo installation, written once when it is filled';

create function account.is_demo() returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from account.demo_person);
end;

-- The people of a demo with the roles they hold, for whoever is not signed in yet; the use case sees to who may ask.
create function account.demo_people(day date) returns table (person_id uuid, name text, title text, text jsonb, roles jsonb)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select d.person_id, p.name, d.title, d.text,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', g.role, 'unitName', s.name) order by g.role = 'unitManager', s.parent_id nulls first, g.role)
      from access.grants_of(d.person_id, day) g join access.scope s on s.id = g.unit_id
      where g.role <> 'employee' and not g.as_deputy), '[]')
  from account.demo_person d join access.principal p on p.id = d.person_id
  where p.active order by d.place;
end;
