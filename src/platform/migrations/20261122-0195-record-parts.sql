-- Tables whose rows are told in the history of the record they name: a person's roles and assignments. Said by migrations.
create table record.part (
  kind text not null,
  tbl text not null,
  key_column text not null,
  primary key (kind, tbl, key_column)
);
comment on table record.part is 'Not tracked: said by migrations, the same everywhere';
alter table record.part enable row level security;
create policy seen on record.part for select using ((select access.actor()) is not null);
comment on policy seen on record.part is 'Names of tables, nothing else';

-- Rows of a tracked table belong to the history of the record of that kind which a column of theirs names.
create procedure record.tells(kind text, t text, key_column text) language plpgsql as $$
begin
  insert into record.part values (kind, t, key_column);
  execute format('create index on audit.change ((coalesce(after, before) ->> %L), id) where tbl = %L', key_column, t);
end $$;

-- What changed in the rows that belong to a record; told to whoever sees it. `action` is what was done to the row, if it was
-- done through Värna to that row alone.
create function record.changes_about(wanted uuid) returns table (at timestamptz, actor_id uuid, db_user text, tbl text, op text,
  request_id text, key_column text, before jsonb, after jsonb, action text)
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found_kind text;
  part record.part;
begin
  select c.kind into found_kind from record.card c where c.id = wanted and access.sees(c.read_permission, c.unit_id);
  for part in select p.* from record.part p where p.kind = found_kind loop
    return query execute format(
      'select c.at, c.actor_id, c.db_user, c.tbl, c.op, c.request_id, %L::text, c.before, c.after,
         (select e.action from audit.entry e where e.subject_id = c.row_key and e.request_id = c.request_id
            and e.outcome = ''done'' order by e.id limit 1)
       from audit.change c where c.tbl = %L and coalesce(c.after, c.before) ->> %L = $1 order by c.id desc limit 200',
      part.key_column, part.tbl, part.key_column) using wanted::text;
  end loop;
end $$;
