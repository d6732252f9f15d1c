-- A delivery is made by whoever holds logReview.deliver; it needs to see the source it is for.
create policy delivered on log_review.source for select using (
  (select access.everywhere('logReview.deliver')) or unit_id in (select unnest(access.units('logReview.deliver'))));

-- What has come and waits to be read: a file that was uploaded (in the file store), a StoreLog call that was accepted (sealed
-- with the master key), or the records of one that was refused, on their way to quarantine. Gone when read.
create table log_review.waiting (
  id uuid primary key,
  source_id uuid not null references log_review.source,
  unit_id uuid not null references access.scope,
  kind text not null check (kind in ('file', 'call', 'refused')),
  name text not null,
  sha256 text,
  sealed bytea,
  received_at timestamptz not null,
  received_by uuid not null references access.principal,
  tries integer not null default 0,
  check ((kind = 'file') = (sha256 is not null)),
  check ((kind = 'file') = (sealed is null))
);
comment on table log_review.waiting is 'Not tracked: post on its way in; the delivery tells what became of it';
create index on log_review.waiting (source_id, received_at);
call access.protect('log_review.waiting', 'logReview.manage');

-- Log ids of the calls of the last days, so that one used twice is refused at once (StoreLog, TKB 2.0.8); later ones are dropped
-- as duplicates when they are read. `log_id` is the MD5 of the id, as a name for it and no secret.
create table log_review.call_id (
  source_id uuid not null references log_review.source,
  unit_id uuid not null references access.scope,
  log_id uuid not null,
  received_on date not null,
  primary key (source_id, log_id)
);
comment on table log_review.call_id is 'Not tracked: a memory of some days against double deliveries';
create index on log_review.call_id (received_on);
call access.protect('log_review.call_id', 'logReview.deliver');

-- What should be in a log and is not, or a clock that jumped (R24). `amount`: minutes, log numbers or seconds.
create table log_review.gap (
  id uuid primary key,
  source_id uuid not null references log_review.source,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu",
  kind text not null check (kind in ('late', 'silent', 'numbers', 'clock')),
  system text not null default '',
  from_at timestamptz not null,
  to_at timestamptz,
  amount bigint not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  noted_at timestamptz not null,
  explanation text not null default '',
  closed_by uuid references access.principal,
  closed_at timestamptz,
  check ((status = 'closed') = (closed_at is not null)),
  unique (source_id, kind, system, from_at)
);
call platform.versioned('log_review.gap');
call audit.track('log_review.gap');
create sequence log_review.gap_number;
create index on log_review.gap (noted_at desc, id);
create index on log_review.gap (source_id) where status = 'open';
call access.protect('log_review.gap', 'logReview.manage');
call record.register('log_review.gap', 'logReviewGap', 'number', 'title', 'logReview.manage', 'logReview.manage');

-- Until when each source's deliveries have been looked through for gaps.
create table log_review.gap_check (
  source_id uuid primary key references log_review.source,
  unit_id uuid not null references access.scope,
  checked_at timestamptz not null
);
comment on table log_review.gap_check is 'Not tracked: how far the looking has come';
call access.protect('log_review.gap_check', 'logReview.manage');

-- What rules under consideration would have found in a month. Answered by a job; nothing that stands is touched.
create table log_review.rule_preview (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  month date not null,
  settings jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'done', 'failed')),
  result jsonb,
  asked_by uuid not null references access.principal,
  asked_at timestamptz not null,
  done_at timestamptz
);
comment on table log_review.rule_preview is 'Not tracked: a question and its answer, never changed after';
create index on log_review.rule_preview (asked_at desc);
call access.protect('log_review.rule_preview', 'logReview.editRules');

-- What was decided on items a rule had marked, over all units: figures only.
create function log_review.judged_by_rule() returns table (rule text, judged bigint, unjustified bigint)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select rule, count(*), count(*) filter (where i.decision = 'unjustified')
  from log_review.item i, unnest(i.rules) as rule where i.decision is not null group by rule;
end;

-- Which kinds of context have come: what switches rules on is told to all who may see the rules.
create function log_review.context_come() returns setof text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select kind from log_review.context_file where rows > 0;
end;

-- Silence of an hour in working hours is a gap unless the source is set otherwise (R24).
alter table log_review.source alter column silent_minutes set default 60;
