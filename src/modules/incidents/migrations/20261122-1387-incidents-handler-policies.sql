-- Handlers are read by one policy alone: one for everything would be weighed at each reading too, though it allows no more.
drop policy changed on incidents.handler;
do $$
declare
  here constant text := 'exists (select from incidents.incident i where i.id = incident_id and access.sees(''incidents.handle'', i.unit_id))';
begin
  execute format('create policy made on incidents.handler for insert with check (%s)', here);
  execute format('create policy changed on incidents.handler for update using (%s)', here);
  execute format('create policy removed on incidents.handler for delete using (%s)', here);
end $$;
