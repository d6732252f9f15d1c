-- Whoever has an assignment at a unit works there; reading what is internal follows from it. A membership lasts as long as
-- the longest of the person's assignments that began at the unit the same day. Kept a statement at a time.
create function organisation.keep_membership() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from access.membership m using touched t
  where (m.person_id, m.unit_id, m.valid_from) = (t.person_id, t.unit_id, t.valid_from)
    and not exists (select from organisation.assignment a
      where (a.person_id, a.unit_id, a.valid_from) = (t.person_id, t.unit_id, t.valid_from));
  insert into access.membership (person_id, unit_id, valid_from, valid_to)
  select a.person_id, a.unit_id, a.valid_from, nullif(max(coalesce(a.valid_to, 'infinity')), 'infinity')
  from organisation.assignment a
  join (select distinct person_id, unit_id, valid_from from touched) t using (person_id, unit_id, valid_from)
  group by a.person_id, a.unit_id, a.valid_from
  on conflict (person_id, unit_id, valid_from) do update set valid_to = excluded.valid_to
  where membership.valid_to is distinct from excluded.valid_to;
  return null;
end $$;
create trigger membership_made after insert on organisation.assignment
  referencing new table as touched for each statement execute function organisation.keep_membership();
create trigger membership_left after update on organisation.assignment
  referencing old table as touched for each statement execute function organisation.keep_membership();
create trigger membership_changed after update on organisation.assignment
  referencing new table as touched for each statement execute function organisation.keep_membership();
create trigger membership_removed after delete on organisation.assignment
  referencing old table as touched for each statement execute function organisation.keep_membership();
