-- What the clock wall tells of the cases whose duties it shows: kept to what the actor may read, as the policy of cases says, but
-- weighed once for the whole page.
create function incidents.cases_told(wanted uuid[]) returns table (incident_id uuid, number text, title text, unit text, handlers jsonb)
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  all_read constant boolean := access.everywhere('incidents.read');
  all_personal constant boolean := access.everywhere('incidents.readPersonal');
  read_at constant uuid[] := access.units('incidents.read');
  personal_at constant uuid[] := access.units('incidents.readPersonal');
begin
  return query select i.id, i.number::text, i.title::text, u.name, coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by h.place)
      from incidents.handler h join access.principal p on p.id = h.person_id
      where h.incident_id = i.id and h.place < 2), '[]')
    from incidents.incident i join access.scope u on u.id = i.unit_id
    where i.id = any (wanted) and (all_read or i.unit_id = any (read_at)
      or (i.personal and (all_personal or i.unit_id = any (personal_at))) or i.id in (select incidents.own_ids()));
end $$;
