-- The latest cases of a kind, among which those like one are sought.
create index on incidents.incident (kind, received_at, id);
