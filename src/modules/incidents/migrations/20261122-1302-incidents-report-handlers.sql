-- A case's reports, with the files sent along, concern whoever is named its handler, for as long as they are.
create function incidents.name_handlers(case_id uuid) returns void language sql security definer set search_path = pg_catalog
begin atomic
  delete from record.party p using incidents.report r
  where r.incident_id = case_id and p.record_id = r.id and p.person_id is distinct from r.reporter_id
    and not exists (select from incidents.handler h where h.incident_id = case_id and h.person_id = p.person_id);
  insert into record.party select r.id, h.person_id from incidents.report r
    join incidents.handler h on h.incident_id = r.incident_id where r.incident_id = case_id on conflict do nothing;
end;

create function incidents.follow_handlers() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform incidents.name_handlers(coalesce(new.incident_id, old.incident_id));
  return null;
end $$;
create trigger name_in_reports after insert or delete on incidents.handler for each row execute function incidents.follow_handlers();
create trigger name_handlers after update of incident_id on incidents.report for each row execute function incidents.follow_handlers();
select incidents.name_handlers(h.incident_id) from (select distinct incident_id from incidents.handler) h;
