-- Shown by: a file (attached to the record), a link or a note. Read only at the unit it belongs to.
create table requirements.evidence (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  title text collate "sv-x-icu" not null check (title <> ''),
  kind text not null check (kind in ('file', 'link', 'note')),
  url text not null default '',
  note text not null default '',
  collected_on date not null,
  valid_until date,
  next_check_on date,
  owner_id uuid references access.principal,
  -- The day it was found no longer to show anything, and why. It stays, so that what it once showed can be told.
  withdrawn_on date,
  withdrawn_because text not null default '',
  constraint evidence_days check (valid_until >= collected_on),
  constraint evidence_link check (kind <> 'link' or url ~ '^https?://')
);
call platform.versioned('requirements.evidence');
call audit.track('requirements.evidence');
call access.protect('requirements.evidence', 'requirements.read');
call record.register('requirements.evidence', 'evidence', 'number', 'title', 'requirements.read', 'requirements.collect');
-- Holds all that the list is narrowed by, so that what is passed over on the way is never fetched.
create index on requirements.evidence ((coalesce(next_check_on, 'infinity'::date)), id)
  include (next_check_on, unit_id, kind, valid_until, withdrawn_on);
create index on requirements.evidence (unit_id, (coalesce(next_check_on, 'infinity'::date)), id);
create index on requirements.evidence ((coalesce(valid_until, 'infinity'::date)), id);
create index on requirements.evidence (collected_on, id);
create index on requirements.evidence (title, id);
create index on requirements.evidence (owner_id, (coalesce(next_check_on, 'infinity'::date)), id) where owner_id is not null;
create index on requirements.evidence (unit_id) where withdrawn_on is not null;

-- The units whose evidence the actor may read, at or below the unit asked for (null: anywhere); null when that is all.
create function requirements.evidence_units(below uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if access.everywhere('requirements.read') then
    return case when below is not null then array(select t.descendant_id from access.scope_tree t where t.ancestor_id = below) end;
  end if;
  if below is null then return access.units('requirements.read'); end if;
  return array(select u from unnest(access.units('requirements.read')) u
    where u in (select t.descendant_id from access.scope_tree t where t.ancestor_id = below));
end $$;

-- The first of what fits among the next few thousand in the order of next check common to all: whoever reads many units most
-- often finds a page there at once. Answers fewer than asked for when a page does not lie there. `mine` null: all units.
create function requirements.evidence_near(
  mine uuid[], wanted_kind text, valid_before date, from_day date, from_id uuid, most integer) returns uuid[]
language sql stable set search_path = pg_catalog
begin atomic
  select array(
    select near.id from (
      select coalesce(e.next_check_on, 'infinity'::date) as day, e.id, e.unit_id, e.kind, e.valid_until, e.withdrawn_on
      from requirements.evidence e
      where (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
      order by coalesce(e.next_check_on, 'infinity'::date), e.id limit 4000) near
    where (mine is null or (near.unit_id in (select unnest(mine))) is true)
      and near.withdrawn_on is null and (wanted_kind is null or near.kind = wanted_kind)
      and (valid_before is null or coalesce(near.valid_until, 'infinity'::date) < valid_before)
    order by near.day, near.id limit most);
end;

-- The evidence of a unit and those below (null: wherever the actor reads) in the order of next check, from a place in that
-- order on; without what is withdrawn, and of one kind or valid before a day where that is asked. What many units hold is
-- first sought nearby in the order common to all. Else, when nothing narrows it, units are asked one by one: first for the
-- earliest of each, then those that came first for more; the cost is bounded however the evidence is spread.
-- Runs past row-level security so that it may look down the common order, and itself keeps to what the actor may read.
create function requirements.evidence_by_next_check(
  below uuid, wanted_kind text, valid_before date, from_day date, from_id uuid, most integer)
returns setof requirements.evidence
language plpgsql stable security definer set search_path = pg_catalog rows 50 as $$
declare
  mine uuid[] := requirements.evidence_units(below);
  near uuid[];
begin
  if mine is null or cardinality(mine) > 40 then
    near := requirements.evidence_near(mine, wanted_kind, valid_before, from_day, from_id, most);
    if cardinality(near) >= most then
      return query select e.* from requirements.evidence e where e.id = any (near);
      return;
    end if;
  end if;
  if mine is null or wanted_kind is not null or valid_before is not null then
    -- Planned anew for what is asked: few rows or a long order, the planner weighs them.
    return query execute 'select e.* from requirements.evidence e
      where e.withdrawn_on is null and (coalesce(e.next_check_on, ''infinity''::date), e.id) > ($1, $2)
        and ($3 is null or e.unit_id = any ($3)) and ($4 is null or e.kind = $4)
        and ($5 is null or coalesce(e.valid_until, ''infinity''::date) < $5)
      order by coalesce(e.next_check_on, ''infinity''::date), e.id limit $6'
      using from_day, from_id, mine, wanted_kind, valid_before, most;
    return;
  end if;
  return query
    with earliest as materialized (
      select m as unit_id, f.day, f.id from unnest(mine) m cross join lateral (
        select e.id, coalesce(e.next_check_on, 'infinity'::date) as day from requirements.evidence e
        where e.unit_id = m and (coalesce(e.next_check_on, 'infinity'::date), e.id) > (from_day, from_id)
          and e.withdrawn_on is null
        order by coalesce(e.next_check_on, 'infinity'::date), e.id limit 1) f
      order by f.day, f.id limit most)
    select r.* from earliest cross join lateral (
      select e.* from requirements.evidence e
      where e.unit_id = earliest.unit_id and (coalesce(e.next_check_on, 'infinity'::date), e.id) >= (earliest.day, earliest.id)
        and e.withdrawn_on is null
      order by coalesce(e.next_check_on, 'infinity'::date), e.id limit most) r
    order by coalesce(r.next_check_on, 'infinity'::date), r.id limit most;
end $$;

-- Evidence whose title holds a text, in any order; at most so many, and only what the actor may read.
create function requirements.evidence_titled(pattern text, most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public rows 100 as $$
declare
  mine uuid[] := requirements.evidence_units(null);
begin
  if cardinality(mine) <= 40 then
    return query select e.id from requirements.evidence e where e.unit_id = any (mine) and e.title ilike pattern limit most;
    return;
  end if;
  return query select c.id from record.card c
    where c.kind = 'evidence' and c.title ilike pattern and (mine is null or c.unit_id = any (mine)) limit most;
end $$;

-- `shown_until`: the last day the evidence shows anything, kept by trigger, so that whoever sees the assessment sees
-- whether it is shown without seeing the evidence itself.
create table requirements.assessment_evidence (
  assessment_id uuid not null,
  unit_id uuid not null,
  evidence_id uuid not null references requirements.evidence,
  shown_until date not null default 'infinity',
  foreign key (assessment_id, unit_id) references requirements.assessment (id, unit_id) on delete cascade,
  primary key (assessment_id, evidence_id)
);
create index on requirements.assessment_evidence (evidence_id);
call audit.track('requirements.assessment_evidence', 'assessment_id,evidence_id');
call requirements.protect('requirements.assessment_evidence');

create table requirements.safeguard_evidence (
  safeguard_id uuid not null references requirements.safeguard on delete cascade,
  evidence_id uuid not null references requirements.evidence,
  shown_until date not null default 'infinity',
  primary key (safeguard_id, evidence_id)
);
create index on requirements.safeguard_evidence (evidence_id);
call audit.track('requirements.safeguard_evidence', 'safeguard_id,evidence_id');
call access.follow('requirements.safeguard_evidence', 'requirements.safeguard', 'safeguard_id');

create function requirements.shown_until(e requirements.evidence) returns date language sql immutable
return least(coalesce(e.valid_until, 'infinity'), coalesce(e.withdrawn_on - 1, 'infinity'));

create function requirements.take_shown_until() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  select requirements.shown_until(e) into new.shown_until from requirements.evidence e where e.id = new.evidence_id;
  return new;
end $$;
create trigger shown before insert on requirements.assessment_evidence for each row execute function requirements.take_shown_until();
create trigger shown before insert on requirements.safeguard_evidence for each row execute function requirements.take_shown_until();

create function requirements.pass_shown_until() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update requirements.assessment_evidence set shown_until = requirements.shown_until(new) where evidence_id = new.id;
  update requirements.safeguard_evidence set shown_until = requirements.shown_until(new) where evidence_id = new.id;
  return null;
end $$;
create trigger pass_shown_until after update on requirements.evidence for each row
  when (requirements.shown_until(old) is distinct from requirements.shown_until(new))
  execute function requirements.pass_shown_until();
