-- Whoever has an assignment at a unit works there; reading what is internal follows from it.
create function organisation.keep_membership() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op <> 'INSERT' then
    delete from access.membership where person_id = old.person_id and unit_id = old.unit_id and valid_from = old.valid_from
      and not exists (select from organisation.assignment a
        where a.person_id = old.person_id and a.unit_id = old.unit_id and a.valid_from = old.valid_from and a.id <> old.id);
  end if;
  if tg_op <> 'DELETE' then
    insert into access.membership (person_id, unit_id, valid_from, valid_to)
    values (new.person_id, new.unit_id, new.valid_from, new.valid_to)
    on conflict (person_id, unit_id, valid_from) do update
    set valid_to = case when excluded.valid_to is null or membership.valid_to is null then null else greatest(excluded.valid_to, membership.valid_to) end;
  end if;
  return null;
end $$;
create trigger keep_membership after insert or update or delete on organisation.assignment
  for each row execute function organisation.keep_membership();
