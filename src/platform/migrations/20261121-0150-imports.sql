-- A file brought in through the wizard: what it was, what was chosen, what came of it.
create table platform.import (
  id uuid primary key,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  row_count integer not null,
  applied_at timestamptz,
  receipt jsonb,
  created_at timestamptz not null default now(),
  created_by uuid not null default access.actor()
);
create index on platform.import (created_by, created_at);
alter table platform.import enable row level security;
create policy own on platform.import using (created_by = access.actor());
create policy seen on platform.import for select using ((select access.everywhere('audit.read')));
call audit.track('platform.import');
