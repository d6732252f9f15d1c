create schema record;

-- One card for each record of any kind: enough to link to it, attach to it and find it. Kept by triggers.
create table record.card (
  id uuid primary key,
  kind text not null,
  unit_id uuid not null references access.scope,
  number text,
  title text not null,
  read_permission text not null,
  write_permission text not null
);
create index on record.card (unit_id);
alter table record.card enable row level security;
create policy seen on record.card for select using (access.sees(read_permission, unit_id));

-- tg_argv: kind, number expression column, title column, read permission, write permission.
-- A table whose rows differ in who may read them has a column read_permission, which goes first.
create function record.keep_card() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  whole jsonb := to_jsonb(coalesce(new, old));
begin
  if tg_op = 'DELETE' then
    delete from record.card where id = old.id;
    return null;
  end if;
  insert into record.card (id, kind, unit_id, number, title, read_permission, write_permission)
  values (new.id, tg_argv[0], new.unit_id, whole ->> tg_argv[1], coalesce(whole ->> tg_argv[2], ''),
          coalesce(whole ->> 'read_permission', tg_argv[3]), tg_argv[4])
  on conflict (id) do update set unit_id = excluded.unit_id, number = excluded.number, title = excluded.title,
    read_permission = excluded.read_permission
  where (card.unit_id, card.number, card.title, card.read_permission)
    is distinct from (excluded.unit_id, excluded.number, excluded.title, excluded.read_permission);
  return null;
end $$;

create procedure record.register(t regclass, kind text, number_column text, title_column text, read_permission text, write_permission text)
language plpgsql as $$
begin
  execute format('create trigger card after insert or update or delete on %s
    for each row execute function record.keep_card(%L, %L, %L, %L, %L)',
    t, kind, number_column, title_column, read_permission, write_permission);
end $$;

create function record.writable(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from record.card c where c.id = wanted
    and access.sees(c.read_permission, c.unit_id) and access.sees(c.write_permission, c.unit_id));
end;

-- A link between any two records, with its reason; seen from both sides by who sees both.
create table record.link (
  id uuid primary key,
  from_id uuid not null references record.card on delete cascade,
  to_id uuid not null references record.card on delete cascade check (to_id <> from_id),
  reason text not null default '',
  created_at timestamptz not null default now(),
  created_by uuid default access.actor(),
  unique (from_id, to_id)
);
create index on record.link (to_id);
alter table record.link enable row level security;
create policy seen on record.link for select
  using (exists (select from record.card c where c.id = from_id) and exists (select from record.card c where c.id = to_id));
create policy made on record.link for insert with check (record.writable(from_id));
create policy removed on record.link for delete using (record.writable(from_id));

-- A stored file: content by its SHA-256, encrypted outside the database.
create table record.attachment (
  id uuid primary key,
  record_id uuid not null references record.card on delete cascade,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  created_at timestamptz not null default now(),
  created_by uuid default access.actor()
);
create index on record.attachment (record_id);
alter table record.attachment enable row level security;
create policy seen on record.attachment for select using (exists (select from record.card c where c.id = record_id));
create policy made on record.attachment for insert with check (record.writable(record_id));
create policy removed on record.attachment for delete using (record.writable(record_id));

call audit.track('record.link');
call audit.track('record.attachment');

-- History of a record: its own changes and those of rows that name it.
create policy seen on audit.change for select
  using ((select access.everywhere('audit.read')) or exists (select from record.card c where c.id::text = row_key));

comment on table record.card is 'Not tracked: kept by trigger from the records themselves, which are tracked';

create extension if not exists pg_trgm;
create index on record.card using gin (title gin_trgm_ops);
create index on record.card (number text_pattern_ops);

-- Finds records by words in the title or the start of the number. Runs past row-level security so that the index can be used,
-- and itself keeps to what the actor may see.
create function record.find(pattern text, wanted_kind text, most integer) returns setof record.card
language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select c.* from record.card c
  where (c.title ilike '%' || pattern || '%' or c.number like pattern || '%')
    and (wanted_kind is null or c.kind = wanted_kind)
    and access.sees(c.read_permission, c.unit_id)
  order by c.title limit most;
end;

-- Who has opened a record; told to those who may change it, and to auditors of the trail.
create function record.readers(wanted uuid) returns table (person_id uuid, first_at timestamptz, last_at timestamptz, times bigint)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.actor_id, min(e.at), max(e.at), count(*) from audit.entry e
  where e.subject_id = wanted::text and e.action like '%.opened' and e.outcome = 'done' and e.actor_id is not null
    and (record.writable(wanted) or access.everywhere('audit.read'))
  group by e.actor_id order by max(e.at) desc limit 500;
end;

-- What was done to a record; told to whoever sees it.
create function record.done_to(wanted uuid) returns table (at timestamptz, actor_id uuid, action text, outcome text, request_id text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.at, e.actor_id, e.action, e.outcome, e.request_id from audit.entry e
  where e.subject_id = wanted::text and e.action not like '%.opened'
    and exists (select from record.card c where c.id = wanted and access.sees(c.read_permission, c.unit_id))
  order by e.id desc limit 200;
end;
