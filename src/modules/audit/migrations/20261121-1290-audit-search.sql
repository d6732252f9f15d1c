-- The trail is read newest first, within days, by what was done, and by the reference an error message gives.
create index on audit.entry (at, id);
create index on audit.entry (action, at, id);
create index on audit.entry (request_id);
