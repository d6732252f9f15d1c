-- A year's cases are found unit by unit, in order; and compiling these questions takes longer than answering them.
drop index incidents.incident_coalesce_idx;
create index incident_by_unit_noticed on incidents.incident (unit_id, (coalesce(noticed_at, received_at)));
alter function incidents.case_figures(uuid, timestamptz, timestamptz) set jit = off;
alter function incidents.regime_figures(uuid, timestamptz, timestamptz, timestamptz) set jit = off;
alter function incidents.year_figures(uuid, timestamptz) set jit = off;
