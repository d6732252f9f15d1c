create schema log_review;
grant usage on schema log_review to public;

-- A system or feed that sends access logs, and its dialect (`intake/source.ts`). Of the whole region.
create table log_review.source (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  name text not null unique collate "sv-x-icu" check (name <> ''),
  format text not null check (format in ('csv', 'storelog', 'fhir')),
  dialect jsonb not null default '{}',
  note text not null default '',
  -- Hours within which a delivery is expected, and minutes without a row in working hours that are a gap (R24); null: not watched.
  delivery_hours integer check (delivery_hours > 0),
  silent_minutes integer check (silent_minutes > 0),
  -- Seconds the source's clock is ahead of ours; negative when behind.
  skew_seconds integer not null default 0,
  -- A directory the server reads from; null: none.
  watched_directory text,
  active boolean not null default true
);
call platform.versioned('log_review.source');
call audit.track('log_review.source');
call access.protect('log_review.source', 'logReview.manage');

-- One file or call that came, and what became of it.
create table log_review.delivery (
  id uuid primary key,
  source_id uuid not null references log_review.source,
  unit_id uuid not null references access.scope,
  name text not null,
  sha256 text not null,
  size_bytes bigint,
  state text not null check (state in ('running', 'done', 'failed')),
  rows bigint not null default 0,
  duplicates bigint not null default 0,
  quarantined bigint not null default 0,
  -- Earliest and latest moment of its rows.
  first_at timestamptz,
  last_at timestamptz,
  problem text,
  started_at timestamptz not null,
  ended_at timestamptz
);
comment on table log_review.delivery is 'Not tracked: written as the delivery is read, never changed after';
create index on log_review.delivery (source_id, started_at desc);
create index on log_review.delivery (started_at desc, id);
call access.protect('log_review.delivery', 'logReview.manage');

-- How many records of each sender could not be taken in, by reason; the records lie in the engine.
create table log_review.misfit (
  source_id uuid not null references log_review.source,
  unit_id uuid not null references access.scope,
  sender text not null,
  reason text not null,
  waiting bigint not null check (waiting >= 0),
  accepted bigint not null default 0,
  latest_at timestamptz not null,
  primary key (source_id, sender, reason)
);
comment on table log_review.misfit is 'Not tracked: counts of what lies in quarantine';
call access.protect('log_review.misfit', 'logReview.manage');

-- When each kind of context was last read in, and how much; what has never come switches off the rules that need it.
create table log_review.context_file (
  kind text primary key,
  unit_id uuid not null references access.scope,
  rows bigint not null,
  sha256 text not null,
  loaded_at timestamptz not null
);
comment on table log_review.context_file is 'Not tracked: written as the file is read';
call access.protect('log_review.context_file', 'logReview.manage');

-- The rules as the region has set them, a version each time; `settings` holds only what differs from the standard (`analysis/`).
create table log_review.rule_set (
  version integer primary key check (version > 0),
  settings jsonb not null,
  reason text not null,
  decided_by uuid not null references access.principal,
  decided_at timestamptz not null
);
comment on table log_review.rule_set is 'Not tracked: a version is never changed';
call access.open('log_review.rule_set', 'By what rules accesses are chosen is told to all who are reviewed');

-- A month of review. The seed is committed to (its SHA-256) when the month begins and sealed with the master key until shown.
create table log_review.month (
  month date primary key check (extract(day from month) = 1),
  unit_id uuid not null references access.scope,
  seed_commitment text not null,
  sealed_seed bytea not null,
  committed_at timestamptz not null,
  state text not null default 'committed' check (state in ('committed', 'analysed', 'drawn')),
  rule_version integer,
  algorithm text not null default 'v1',
  -- Rows that came after this belong to the next month's frame.
  cutoff_at timestamptz,
  plan jsonb,
  result_hash text,
  -- Shares explained, findings by rule, chance shares, rules switched off for want of context: no person, no unit.
  figures jsonb not null default '{}',
  drawn_at timestamptz,
  drawn_by uuid references access.principal
);
call platform.versioned('log_review.month');
call audit.track('log_review.month', 'month', 'sealed_seed');
alter table log_review.month enable row level security;
-- Figures of the region without unit or person: told to everyone who follows up, sets rules or looks after the logs anywhere.
create function log_review.sees_months() returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select access.actor() = access.system() or exists (
    select from access.grants_of(access.actor(), access.today()) g join access.role_permission p on p.role = g.role
    where p.permission in ('logReview.follow', 'logReview.manage', 'logReview.redraw', 'logReview.editRules'));
end;
create policy seen on log_review.month for select using ((select log_review.sees_months()));
create policy made on log_review.month for insert with check (access.sees(access.permission(), unit_id));
create policy changed on log_review.month for update using ((select access.everywhere(access.permission())));

-- The frozen frame: how many events each stratum of a unit held, the root over their ids, and how many were taken.
create table log_review.stratum (
  month date not null references log_review.month,
  unit_id uuid not null references access.scope,
  unit_hsa text not null,
  stratum text not null,
  events bigint not null,
  taken integer not null,
  root text not null,
  primary key (month, unit_hsa, stratum)
);
comment on table log_review.stratum is 'Not tracked: written once when the month is drawn';
call access.protect('log_review.stratum', 'logReview.follow');

-- One unit's review of one month. `queue`: `unit` is the manager's, `protected` the data protection officer's (protected identities).
create table log_review.review (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu",
  month date not null references log_review.month,
  queue text not null check (queue in ('unit', 'protected')),
  -- Found by those who may open it; others follow it up in figures.
  read_permission text generated always as (case queue when 'protected' then 'logReview.protected' else 'logReview.review' end) stored,
  reviewer_id uuid references access.principal,
  due_on date not null,
  status text not null default 'open' check (status in ('open', 'signed')),
  items integer not null default 0,
  undecided integer not null default 0,
  signed_at timestamptz,
  signed_by uuid references access.principal,
  comment text not null default '',
  unique (month, unit_id, queue),
  check ((status = 'signed') = (signed_at is not null))
);
call platform.versioned('log_review.review');
call audit.track('log_review.review');
create sequence log_review.review_number;
create index on log_review.review (month, status, due_on, id);
create index on log_review.review (unit_id, month desc);
create index on log_review.review (due_on, id);
create index on log_review.review (title, id);
create index on log_review.review (month, id);
create index on log_review.review (undecided, id);
create index on log_review.review (reviewer_id, status);

-- Whom the actor stands in for today when months are reviewed, and the reviews that are the actor's to do for either reason:
-- asked once in a statement.
create function log_review.stood_in_for() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 2 as $$
begin
  return query select d.person_id from task.delegation d
    where d.to_id = access.actor() and d.withdrawn_at is null and task.stands_in(access.actor(), d.person_id, 'logReview.sign');
end $$;

create function log_review.entrusted() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 20 as $$
begin
  return query select r.id from log_review.review r
    where r.reviewer_id = access.actor() or r.reviewer_id in (select log_review.stood_in_for());
end $$;

-- Whose the review is to do, and, for its head alone, whoever follows up the unit.
alter table log_review.review enable row level security;
create policy seen on log_review.review for select using (
  (queue = 'unit' and ((select access.everywhere('logReview.review')) or unit_id in (select unnest(access.units('logReview.review')))))
  or (queue = 'protected' and ((select access.everywhere('logReview.protected')) or unit_id in (select unnest(access.units('logReview.protected')))))
  or (select access.everywhere('logReview.follow')) or unit_id in (select unnest(access.units('logReview.follow')))
  or reviewer_id = (select access.actor()) or reviewer_id in (select log_review.stood_in_for()));
create policy made on log_review.review for insert with check (access.sees(access.permission(), unit_id));
create policy changed on log_review.review for update using (
  (select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission())))
  or (access.permission() = 'logReview.decide'
    and (reviewer_id = (select access.actor()) or reviewer_id in (select log_review.stood_in_for()))));
call record.register('log_review.review', 'logReview', 'number', 'title', 'logReview.review', 'logReview.decide');
call task.keep('log_review.review', 'logReview.sign', 'reviewer_id', 'due_on', 'title', 'status', 'signed');

-- What is put before the reviewer: a case, an emergency access, or an event drawn at random. Patients are pseudonyms
-- (`intake/pseudonym.ts`); the name is opened on demand, and that is written in the trail. `person_id` is whose access it was.
create table log_review.item (
  id uuid primary key,
  review_id uuid not null references log_review.review,
  unit_id uuid not null references access.scope,
  queue text not null check (queue in ('unit', 'protected')),
  month date not null,
  unit_hsa text not null,
  user_hsa text not null,
  person_id uuid references access.principal,
  why text not null check (why in ('emergency', 'case', 'unexplained', 'explained', 'yearly', 'targeted', 'surf')),
  case_id text,
  score double precision not null default 0,
  rules text[] not null default '{}',
  weak text[] not null default '{}',
  patients text[] not null,
  -- Surnames of the patients, in their order; pseudonyms too, '' when not known.
  surnames text[] not null default '{}',
  first_day date not null,
  last_day date not null,
  -- What was seen and what was looked for: counts, purposes, explanations with their dates, where the record was kept.
  evidence jsonb not null default '{}',
  stratum text,
  -- The event that was drawn, and its key.
  event_id text,
  sample_key text,
  -- Chance of being drawn, 1 when all of its kind are taken.
  inclusion double precision not null default 1,
  decision text check (decision in ('justified', 'explained', 'unclear', 'unjustified')),
  comment text not null default '',
  decided_at timestamptz,
  decided_by uuid references access.principal,
  check ((decision is null) = (decided_at is null)),
  -- Nobody judges their own accesses.
  check (decided_by is null or decided_by is distinct from person_id)
);
call platform.versioned('log_review.item');
call audit.track('log_review.item');
create index on log_review.item (review_id, user_hsa, score desc, id);
create index on log_review.item (user_hsa, month);
create index on log_review.item (person_id, month) where person_id is not null;
create index on log_review.item (month, why);
create unique index one_case on log_review.item (case_id) where case_id is not null and why = 'case';

-- Nobody sees an item that is about themselves, whatever they may see otherwise.
alter table log_review.item enable row level security;
create policy seen on log_review.item for select using (person_id is distinct from (select access.actor()) and (
  (queue = 'unit' and ((select access.everywhere('logReview.review')) or unit_id in (select unnest(access.units('logReview.review')))))
  or (queue = 'protected' and ((select access.everywhere('logReview.protected')) or unit_id in (select unnest(access.units('logReview.protected')))))
  or review_id in (select log_review.entrusted())));
create policy made on log_review.item for insert with check (access.sees(access.permission(), unit_id));
create policy changed on log_review.item for update using (person_id is distinct from (select access.actor()) and (
  (select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission())))
  or (access.permission() = 'logReview.decide' and review_id in (select log_review.entrusted()))));

-- How many of a review's items are about the actor: told as a number only.
create function log_review.own_items(review uuid) returns integer
language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*)::integer from log_review.item i where i.review_id = review and i.person_id = access.actor();
end;

-- How accesses of a unit and those below it were judged, by the reason they were chosen and by mark: counts alone, told to those who
-- follow up the unit and may not see the accesses. Targeted checks are not among them.
create function log_review.decision_figures(unit uuid, since date, until date)
returns table (dimension text, code text, justified integer, explained integer, unclear integer, unjustified integer, undecided integer)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not access.sees('logReview.follow', unit) then return; end if;
  return query
    with item as (
      select i.why, i.rules, i.decision from log_review.item i
      join access.scope_tree t on t.descendant_id = i.unit_id and t.ancestor_id = decision_figures.unit
      where i.month between since and until and i.why <> 'targeted'
    ), said as (
      select 'why' as dimension, i.why as code, i.decision from item i
      union all
      select 'rule', r, i.decision from item i cross join unnest(i.rules) r
    )
    select s.dimension, s.code, (count(*) filter (where s.decision = 'justified'))::int, (count(*) filter (where s.decision = 'explained'))::int,
      (count(*) filter (where s.decision = 'unclear'))::int, (count(*) filter (where s.decision = 'unjustified'))::int,
      (count(*) filter (where s.decision is null))::int
    from said s group by s.dimension, s.code order by s.dimension, s.code;
end $$;

-- What the employee is asked about an access, and the answer. The employee sees the question, not the review.
create table log_review.question (
  id uuid primary key,
  item_id uuid not null references log_review.item,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu",
  asked_id uuid not null references access.principal,
  asked_by uuid not null references access.principal,
  question text not null,
  -- What the employee is shown of the access, and the patients (pseudonyms) they may ask to see.
  shown jsonb not null,
  patients text[] not null,
  surnames text[] not null default '{}',
  due_on date not null,
  status text not null default 'asked' check (status in ('asked', 'answered', 'withdrawn')),
  answer text not null default '',
  answered_at timestamptz,
  check (asked_id <> asked_by),
  check ((status = 'answered') = (answered_at is not null))
);
call platform.versioned('log_review.question');
call audit.track('log_review.question');
create sequence log_review.question_number;
create unique index one_question on log_review.question (item_id) where status <> 'withdrawn';
create index on log_review.question (asked_id, due_on, id);
create index on log_review.question (asked_id, number, id);

alter table log_review.question enable row level security;
create policy seen on log_review.question for select using (
  asked_id = (select access.actor()) or exists (select from log_review.item i where i.id = item_id));
create policy made on log_review.question for insert with check (
  asked_by = (select access.actor()) and exists (select from log_review.item i where i.id = item_id));
create policy changed on log_review.question for update using (
  asked_id = (select access.actor()) or exists (select from log_review.item i where i.id = item_id));
-- Where what the actor is asked about stands: they may not see the item itself.
create function log_review.question_standing(wanted uuid) returns table (review_id uuid, closed boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select r.id, r.status = 'signed' from log_review.question q join log_review.item i on i.id = q.item_id
  join log_review.review r on r.id = i.review_id
  where q.id = wanted and q.asked_id = access.actor();
end;
call record.register('log_review.question', 'logReviewQuestion', 'number', 'title', 'logReview.review', 'logReview.decide');
call record.concerns('log_review.question', 'asked_id');
call task.keep('log_review.question', 'logReview.explain', 'asked_id', 'due_on', 'title', 'status', 'answered,withdrawn');

-- A month drawn again and held against what was reviewed, at somebody's request.
create table log_review.redraw (
  id uuid primary key,
  month date not null references log_review.month,
  unit_id uuid not null references access.scope,
  -- Of one unit; null: of the region.
  of_unit_id uuid references access.scope,
  asked_by uuid not null references access.principal,
  asked_at timestamptz not null,
  status text not null default 'waiting' check (status in ('waiting', 'same', 'differs', 'failed')),
  done_at timestamptz,
  strata integer not null default 0,
  items integer not null default 0,
  differences jsonb not null default '[]'
);
comment on table log_review.redraw is 'Not tracked: asked for in the trail, and its answer is written once';
create index on log_review.redraw (month, asked_at desc);
call access.protect('log_review.redraw', 'logReview.redraw');
