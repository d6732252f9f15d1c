-- People whom a record concerns by name: who owns an action, handles a case, sent a report. They see its card with links, files,
-- comments and history, find it when they search, and add to it, wherever they work. Kept from the columns that name them.
create table record.party (
  record_id uuid not null references record.card on delete cascade,
  person_id uuid not null references access.principal,
  primary key (record_id, person_id)
);
create index on record.party (person_id);
comment on table record.party is 'Not tracked: kept by trigger from the records themselves, which are tracked';
alter table record.party enable row level security;
create policy own on record.party for select using (person_id = (select access.actor()));

-- The records that concern the actor.
create function record.own() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 20 as $$
begin
  return query select p.record_id from record.party p where p.person_id = access.actor();
end $$;

create policy seen_by_party on record.card for select using (id in (select record.own()));
create policy made_by_party on record.attachment for insert with check (record_id in (select record.own()));
create policy made_by_party on record.link for insert with check (from_id in (select record.own()));

-- tg_argv: the columns that name people.
create function record.keep_parties() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  named uuid[] := array(select (to_jsonb(new) ->> c)::uuid from unnest(tg_argv) c where to_jsonb(new) ->> c is not null);
begin
  if tg_op = 'UPDATE' then
    delete from record.party p where p.record_id = new.id and p.person_id <> all (named);
  end if;
  insert into record.party select new.id, n from unnest(named) n on conflict do nothing;
  return null;
end $$;

-- Rows of a register concern those whom the columns name. To be called after record.register; the rows there are count at once.
create procedure record.concerns(t regclass, variadic named_by text[]) language plpgsql as $$
declare
  named text;
begin
  execute format('create trigger concerns after insert or update of %s on %s for each row execute function record.keep_parties(%s)',
    (select string_agg(quote_ident(n), ', ') from unnest(named_by) n), t, (select string_agg(quote_literal(n), ', ') from unnest(named_by) n));
  foreach named in array named_by loop
    execute format('insert into record.party select id, %I from %s where %I is not null on conflict do nothing', named, t, named);
  end loop;
end $$;

-- tg_argv: the columns that name the record and the person.
create function record.keep_party() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op <> 'INSERT' then
    delete from record.party p where p.record_id = (to_jsonb(old) ->> tg_argv[0])::uuid and p.person_id = (to_jsonb(old) ->> tg_argv[1])::uuid;
  end if;
  if tg_op <> 'DELETE' then
    insert into record.party values ((to_jsonb(new) ->> tg_argv[0])::uuid, (to_jsonb(new) ->> tg_argv[1])::uuid) on conflict do nothing;
  end if;
  return null;
end $$;

-- Each row of a table says that a record concerns a person.
create procedure record.names(t regclass, record_column text, person_column text) language plpgsql as $$
begin
  execute format('create trigger concerns after insert or update or delete on %s for each row execute function record.keep_party(%L, %L)',
    t, record_column, person_column);
  execute format('insert into record.party select %I, %I from %s on conflict do nothing', record_column, person_column, t);
end $$;

-- Who may add to a record: those who may change it, and those it concerns.
create function record.addable(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select record.writable(wanted) or exists (select from record.party p where p.record_id = wanted and p.person_id = access.actor());
end;

-- A link stands on both records: whoever may change either takes it away.
-- Whoever added a link or a file may take it away as well.
create function record.link_removable(one uuid, other uuid, maker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select record.writable(one) or record.writable(other) or (maker = access.actor() and record.addable(one));
end;
create function record.file_removable(record uuid, maker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select record.writable(record) or (maker = access.actor() and record.addable(record));
end;
drop policy removed on record.link;
create policy removed on record.link for delete using (record.link_removable(from_id, to_id, created_by));
drop policy removed on record.attachment;
create policy removed on record.attachment for delete using (record.file_removable(record_id, created_by));

create function record.seen(card record.card) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return access.sees(card.read_permission, card.unit_id)
    or exists (select from record.party p where p.record_id = card.id and p.person_id = access.actor());
end $$;

create or replace function record.done_to(wanted uuid) returns table (at timestamptz, actor_id uuid, action text, outcome text, request_id text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.at, e.actor_id, e.action, e.outcome, e.request_id from audit.entry e
  where e.subject_id = wanted::text and e.action not like '%.opened'
    and exists (select from record.card c where c.id = wanted and record.seen(c))
  order by e.id desc limit 200;
end;

create or replace function record.changes_about(wanted uuid) returns table (at timestamptz, actor_id uuid, db_user text, tbl text, op text,
  request_id text, key_column text, before jsonb, after jsonb, action text)
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found_kind text;
  part record.part;
begin
  select c.kind into found_kind from record.card c where c.id = wanted and record.seen(c);
  for part in select p.* from record.part p where p.kind = found_kind loop
    return query execute format(
      'select c.at, c.actor_id, c.db_user, c.tbl, c.op, c.request_id, %L::text, c.before, c.after,
         (select e.action from audit.entry e where e.subject_id = c.row_key and e.request_id = c.request_id
            and e.outcome = ''done'' order by e.id limit 1)
       from audit.change c where c.tbl = %L and coalesce(c.after, c.before) ->> %L = $1 order by c.id desc limit 200',
      part.key_column, part.tbl, part.key_column) using wanted::text;
  end loop;
end $$;

-- As before, and for those it concerns: whether a person may see a record, and whom a comment on it may name.
create or replace function record.seen_by(person uuid, record uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (
    select from record.card c join access.principal who on who.id = person and who.active
    where c.id = record and (
      exists (select from record.party y where y.record_id = c.id and y.person_id = person)
      or exists (select from access.grants_of(person, access.today()) g
        join access.role_permission p on p.role = g.role and p.permission = c.read_permission
        join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = c.unit_id)
      or exists (select from access.role_permission p
        join access.scope_tree t on t.ancestor_id = c.unit_id
        join access.membership m on m.unit_id = t.descendant_id and m.person_id = person
        where p.role = 'member' and p.permission = c.read_permission
          and m.valid_from <= access.today() and coalesce(m.valid_to >= access.today(), true))));
end;

create or replace function record.people_who_see(record uuid, pattern text, most integer) returns table (id uuid, name text, hsa_id text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  card record.card;
begin
  select c.* into card from record.card c where c.id = record and record.seen(c);
  if card.id is null then return; end if;
  if exists (select from access.role_permission p where p.role = 'employee' and p.permission = card.read_permission) then
    return query select p.id, p.name, p.hsa_id from access.principal p
      where p.active and p.hsa_id is not null and p.name ilike pattern order by p.name, p.id limit most;
    return;
  end if;
  return query
    with holding as (
      select g.person_id, g.deputy_id from access.role_grant g
      join access.role_permission p on p.role = g.role and p.permission = card.read_permission
      join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = card.unit_id
    ), near as (
      select h.person_id as person_id from holding h
      union select h.deputy_id from holding h where h.deputy_id is not null
      union select y.person_id from record.party y where y.record_id = card.id
      union select m.person_id from access.membership m join access.scope_tree t on t.descendant_id = m.unit_id
        where t.ancestor_id = card.unit_id
          and exists (select from access.role_permission p where p.role = 'member' and p.permission = card.read_permission)
    )
    select p.id, p.name, p.hsa_id from near n join access.principal p on p.id = n.person_id
    where p.active and p.hsa_id is not null and p.name ilike pattern and record.seen_by(p.id, card.id)
    order by p.name, p.id limit most;
end $$;
