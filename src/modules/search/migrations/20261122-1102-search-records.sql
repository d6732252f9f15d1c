-- Links and pickers find records through the index as well, by any word of the title and by number.
create or replace function record.find(pattern text, wanted_kind text, most integer) returns setof record.card
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held text[] := array(select c.permission from search.class c where wanted_kind is null or c.kind = wanted_kind);
begin
  return query select c.* from jsonb_array_elements(search.find(pattern, held, wanted_kind, null, most * 2) -> 'hits')
    with ordinality as h (hit, place) join record.card c on c.id = (h.hit ->> 'id')::uuid order by h.place limit most;
end $$;
