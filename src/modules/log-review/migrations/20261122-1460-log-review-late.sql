-- Rows that come after a month is drawn stay out of its frame. They are counted here and go to a later month's review, so that
-- nothing is left unreviewed. Rows are those that name a patient. `rows_drawn`: in the frame of the month's own review;
-- `rows_come`: in the log when it was last counted. What is more is late.
create table log_review.late (
  month date primary key references log_review.month,
  unit_id uuid not null references access.scope,
  rows_drawn bigint not null check (rows_drawn >= 0),
  rows_come bigint not null check (rows_come >= 0),
  counted_at timestamptz not null
);
comment on table log_review.late is 'Not tracked: counts of what has come';

-- In which later months' reviews they were, and how many accesses they made there.
create table log_review.late_review (
  month date not null references log_review.late,
  reviewed_in date not null references log_review.month,
  unit_id uuid not null references access.scope,
  rows bigint not null,
  events bigint not null,
  primary key (month, reviewed_in),
  check (reviewed_in > month)
);
comment on table log_review.late_review is 'Not tracked: written once when the month is drawn';
create index on log_review.late_review (reviewed_in);

-- Told to the same as the months: no unit, no person.
alter table log_review.late enable row level security;
create policy seen on log_review.late for select using ((select log_review.sees_months()));
create policy made on log_review.late for insert with check (access.sees(access.permission(), unit_id));
create policy changed on log_review.late for update using ((select access.everywhere(access.permission())));
alter table log_review.late_review enable row level security;
create policy seen on log_review.late_review for select using ((select log_review.sees_months()));
create policy made on log_review.late_review for insert with check (access.sees(access.permission(), unit_id));

-- How far the preparation of a month has come, while it goes on or after it was interrupted.
alter table log_review.month add column step text check (step in ('roll-up', 'analyse', 'freeze', 'draw', 'figures', 'reviews'));
alter table log_review.month add column step_at timestamptz;

-- A case that late rows belong to is put before a reviewer once more, in the review of a later month.
drop index log_review.one_case;
create unique index one_case on log_review.item (case_id, month) where case_id is not null and why = 'case';
