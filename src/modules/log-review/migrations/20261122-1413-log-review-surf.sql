-- From how many requests in a month a category of web sites is put before the unit's manager; set by the region (S0:94, S3:446-448).
create table log_review.surf_limit (
  category text primary key check (category <> ''),
  unit_id uuid not null references access.scope,
  requests integer not null check (requests > 0)
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
call access.open('log_review.surf_file', 'Which months of web traffic are read in is told to all whose traffic it is');

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

-- Places what waits in the open review nearest to it: never one whose reviewer it is about.
create function log_review.place_surf() returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  finding record;
  target record;
  placed integer := 0;
begin
  if access.actor() is distinct from access.system() then return 0; end if;
  for finding in
    select f.*, m.month from log_review.surf_finding f join log_review.surf_file m on m.id = f.file_id where f.item_id is null
    order by f.id for update of f
  loop
    select r.id, r.unit_id, r.month into target from log_review.review r
    join access.scope_tree t on t.ancestor_id = r.unit_id and t.descendant_id = finding.unit_id
    where r.queue = 'unit' and r.status = 'open' and r.month >= finding.month and r.reviewer_id is distinct from finding.person_id
    order by t.depth, r.month limit 1;
    continue when target.id is null;
    insert into log_review.item (id, review_id, unit_id, queue, month, unit_hsa, user_hsa, person_id, why, patients, first_day, last_day, evidence)
    values (finding.id, target.id, target.unit_id, 'unit', target.month, finding.unit_hsa, finding.user_hsa, finding.person_id, 'surf', '{}',
      finding.first_day, finding.last_day, jsonb_build_object('surf', jsonb_build_object('category', finding.category,
        'requests', finding.requests, 'blocked', finding.blocked, 'days', finding.days, 'limit', finding.limit_requests)));
    update log_review.review r set items = r.items + 1, undecided = r.undecided + 1 where r.id = target.id;
    update log_review.surf_finding f set item_id = finding.id where f.id = finding.id;
    placed := placed + 1;
  end loop;
  return placed;
end $$;
