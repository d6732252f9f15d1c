create schema audit;

-- What was done: one row for an audited endpoint, in the use case's own transaction.
create table audit.entry (
  id bigint generated always as identity primary key,
  era integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  unit_id uuid,
  permission text,
  action text not null,
  outcome text not null default 'done' check (outcome in ('done', 'refused')),
  subject_id text,
  request_id text,
  detail jsonb
);
create index on audit.entry (subject_id, id);
create index on audit.entry (actor_id, id);
create index on audit.entry (era, xid);

-- What changed: one row for each row changed in a tracked table, whoever changed it.
create table audit.change (
  id bigint generated always as identity primary key,
  era integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  db_user text not null default session_user,
  request_id text,
  tbl text not null,
  op text not null,
  row_key text not null,
  before jsonb,
  after jsonb
);
create index on audit.change (row_key, id);
create index on audit.change (era, xid);

-- A sealed batch: a digest for each of its rows, their root, chained to the seal before.
create table audit.seal (
  seq bigint primary key,
  era integer not null,
  from_xid xid8 not null,
  to_xid xid8 not null,
  entry_leaves bytea not null,
  change_leaves bytea not null,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);

-- tg_argv[0]: key columns, comma separated; tg_argv[1]: columns left out (secrets, message bodies), comma separated.
-- An update keeps the whole row after and, before, only what was changed.
create function audit.track_row() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  hidden text[] := string_to_array(tg_argv[1], ',');
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - hidden end;
  became jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - hidden end;
  whole jsonb := coalesce(became, was);
  key text := case tg_argv[0] when 'id' then whole ->> 'id' else (
    select string_agg(whole ->> column_name, ' ' order by place)
    from unnest(string_to_array(tg_argv[0], ',')) with ordinality as k (column_name, place)) end;
begin
  if tg_op = 'UPDATE' then
    was := (select jsonb_object_agg(w.key, w.value) from jsonb_each(was) w where became -> w.key is distinct from w.value);
  end if;
  insert into audit.change (actor_id, request_id, tbl, op, row_key, before, after)
  values (access.actor(), nullif(current_setting('app.request', true), ''), tg_table_schema || '.' || tg_table_name, tg_op, key, was, became);
  return null;
end $$;

create procedure audit.track(t regclass, key_columns text default 'id', leave_out text default '') language plpgsql as $$
begin
  execute format('create trigger audit after insert or update or delete on %s
    for each row execute function audit.track_row(%L, %L)', t, key_columns, leave_out);
end $$;

-- One row as the seal sees it. Depends on every column and on nothing else.
create function audit.digest(e audit.entry) returns bytea language sql stable set timezone = 'UTC'
return sha256(convert_to(to_jsonb(e)::text, 'UTF8'));

create function audit.digest(c audit.change) returns bytea language sql stable set timezone = 'UTC'
return sha256(convert_to(to_jsonb(c)::text, 'UTF8'));

comment on table audit.entry is 'Not tracked: the trail itself, sealed';
comment on table audit.change is 'Not tracked: the trail itself, sealed';
comment on table audit.seal is 'Not tracked: the chain that proves the trail';

create function audit.seal_hash(seq bigint, era integer, from_xid xid8, to_xid xid8, entries bytea, changes bytea, previous bytea)
returns bytea language sql immutable
return sha256(convert_to(format('%s %s %s %s ', seq, era, from_xid, to_xid), 'UTF8') || sha256(entries) || sha256(changes) || previous);
