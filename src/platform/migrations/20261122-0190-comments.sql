-- Whether a person, the actor or anyone else, may see a record today: as access.sees answers for the actor.
create function record.seen_by(person uuid, record uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (
    select from record.card c join access.principal who on who.id = person and who.active
    where c.id = record and (
      exists (select from access.grants_of(person, access.today()) g
        join access.role_permission p on p.role = g.role and p.permission = c.read_permission
        join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = c.unit_id)
      or exists (select from access.role_permission p
        join access.scope_tree t on t.ancestor_id = c.unit_id
        join access.membership m on m.unit_id = t.descendant_id and m.person_id = person
        where p.role = 'member' and p.permission = c.read_permission
          and m.valid_from <= access.today() and coalesce(m.valid_to >= access.today(), true))));
end;

create index on access.principal using gin (name gin_trgm_ops);

-- People to name in a comment: active, under their own name, and able to see the record, which the actor sees too.
-- The few who hold a role there are gone through first; where every employee may read, the names are.
create function record.people_who_see(record uuid, pattern text, most integer) returns table (id uuid, name text, hsa_id text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  card record.card;
begin
  select c.* into card from record.card c where c.id = record and access.sees(c.read_permission, c.unit_id);
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
      union select m.person_id from access.membership m join access.scope_tree t on t.descendant_id = m.unit_id
        where t.ancestor_id = card.unit_id
          and exists (select from access.role_permission p where p.role = 'member' and p.permission = card.read_permission)
    )
    select p.id, p.name, p.hsa_id from near n join access.principal p on p.id = n.person_id
    where p.active and p.hsa_id is not null and p.name ilike pattern and record.seen_by(p.id, card.id)
    order by p.name, p.id limit most;
end $$;

-- What people say about a record. Read by who sees the record, written by any of them; only the writer changes it.
-- What was withdrawn is kept, so that the trail holds, but told to nobody.
create table record.comment (
  id uuid primary key,
  record_id uuid not null references record.card on delete cascade,
  body text not null check (body <> ''),
  created_at timestamptz not null,
  created_by uuid not null default access.actor() references access.principal,
  edited_at timestamptz,
  withdrawn_at timestamptz
);
create index on record.comment (record_id, created_at, id);
call audit.track('record.comment');
alter table record.comment enable row level security;
create policy seen on record.comment for select using (exists (select from record.card c where c.id = record_id));
create policy made on record.comment for insert
  with check (created_by = (select access.actor()) and exists (select from record.card c where c.id = record_id));
create policy changed on record.comment for update using (created_by = (select access.actor()));

-- Who is named in a comment.
create table record.mention (
  comment_id uuid not null references record.comment on delete cascade,
  person_id uuid not null references access.principal,
  primary key (comment_id, person_id)
);
create index on record.mention (person_id);
call audit.track('record.mention', 'comment_id,person_id');
alter table record.mention enable row level security;
create policy seen on record.mention for select using (exists (select from record.comment c where c.id = comment_id));
create policy changed on record.mention for all
  using (exists (select from record.comment c where c.id = comment_id and c.created_by = access.actor()));
