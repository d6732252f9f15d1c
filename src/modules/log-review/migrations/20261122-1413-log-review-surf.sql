-- From how many requests in a month a category of web sites is put before the unit's manager; set by the region (S0:94, S3:446-448).
create table log_review.surf_limit (
  category text primary key check (category <> ''),
  unit_id uuid not null references access.scope,
  requests integer not null check (requests > 0),
  -- Whether blocked attempts count.
  blocked boolean not null default true
);
call platform.versioned('log_review.surf_limit');
call audit.track('log_review.surf_limit', 'category');
call access.protect('log_review.surf_limit', 'logReview.manage');

-- A month's file from the proxy: categories and counts, never addresses or content.
create table log_review.surf_file (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  month date not null unique check (extract(day from month) = 1),
  name text not null,
  sha256 text not null,
  rows integer not null,
  loaded_at timestamptz not null,
  loaded_by uuid not null references access.principal
);
call audit.track('log_review.surf_file');
call access.protect('log_review.surf_file', 'logReview.manage');

-- What a unit's people used a category for in all. Shown only where they are enough.
create table log_review.surf_figure (
  file_id uuid not null references log_review.surf_file,
  unit_id uuid not null references access.scope,
  category text not null,
  people integer not null,
  requests bigint not null,
  blocked bigint not null,
  over_limit integer not null,
  primary key (file_id, unit_id, category)
);
comment on table log_review.surf_figure is 'Not tracked: written as the file is read';
call access.protect('log_review.surf_figure', 'logReview.follow');

-- Who passed a limit, waiting for the unit's review of the month; gone from here once it is an item there.
create table log_review.surf_finding (
  id uuid primary key,
  file_id uuid not null references log_review.surf_file,
  unit_id uuid not null references access.scope,
  unit_hsa text not null,
  user_hsa text not null,
  person_id uuid references access.principal,
  category text not null,
  requests integer not null,
  blocked integer not null,
  days integer not null,
  first_day date not null,
  last_day date not null,
  limit_requests integer not null,
  item_id uuid references log_review.item,
  unique (file_id, user_hsa, unit_hsa, category)
);
comment on table log_review.surf_finding is 'Not tracked: written as the file is read; the item it becomes is tracked';
create index on log_review.surf_finding (unit_id) where item_id is null;
alter table log_review.surf_finding enable row level security;
-- Nobody reads it here: the item in the unit's review is where it is shown.
create policy seen on log_review.surf_finding for select using ((select access.actor()) = access.system());
create policy made on log_review.surf_finding for insert with check (access.sees(access.permission(), unit_id));
create policy placed on log_review.surf_finding for update using ((select access.actor()) = access.system());
