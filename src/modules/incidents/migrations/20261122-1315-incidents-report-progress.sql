-- When the case of one's own report was judged, found to be an incident, and ended, though the case itself is closed to the reporter.
create function incidents.progress_of_report(wanted uuid)
returns table (assessed_at timestamptz, confirmed_at timestamptz, closed_at timestamptz)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select i.assessed_at, i.confirmed_at, i.closed_at from incidents.report r join incidents.incident i on i.id = r.incident_id
  where r.id = wanted and r.reporter_id = access.actor();
end;
