-- A check of what one person has read, or of who has read one patient's record: ordered on suspicion or because the patient asks, with
-- its reason. Read by those who investigate and whoever ordered it, never by the person it is about.
create table log_review.targeted_check (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  -- Nobody holds this permission: the card is seen by those named in its circle alone.
  read_permission text generated always as ('logReview.circle') stored,
  cause text not null check (cause in ('suspicion', 'patientRequest', 'followUp')),
  reason text not null check (reason <> ''),
  about text not null check (about in ('person', 'patient')),
  person_id uuid references access.principal,
  user_hsa text check ((about = 'person') = (user_hsa is not null)),
  -- A pseudonym (`intake/pseudonym.ts`).
  patient text check ((about = 'patient') = (patient is not null)),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  state text not null default 'running' check (state in ('running', 'found', 'failed', 'closed')),
  ordered_by uuid not null references access.principal,
  ordered_at timestamptz not null,
  -- Events in the log; more than the rows kept when there are very many.
  events bigint,
  searched_at timestamptz,
  conclusion text not null default '',
  closed_by uuid references access.principal,
  closed_at timestamptz,
  constraint targeted_check_closed check ((state = 'closed') = (closed_at is not null)),
  constraint targeted_check_why check (state <> 'closed' or conclusion <> ''),
  constraint targeted_check_not_own check (person_id is null or (person_id <> ordered_by and person_id is distinct from closed_by))
);
call platform.versioned('log_review.targeted_check');
call audit.track('log_review.targeted_check');
create sequence log_review.targeted_check_number;
create index on log_review.targeted_check (ordered_at, id);
create index on log_review.targeted_check (number, id);
call record.register('log_review.targeted_check', 'targetedCheck', 'number', 'title', 'logReview.circle', 'logReview.circle');

create function log_review.begin_check_circle() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into record.party (record_id, person_id)
  select new.id, h from log_review.holders('logReview.investigate', new.unit_id) h where h is distinct from new.person_id on conflict do nothing;
  return null;
end $$;
create trigger circle after insert on log_review.targeted_check for each row execute function log_review.begin_check_circle();
call record.concerns('log_review.targeted_check', 'ordered_by');

alter table log_review.targeted_check enable row level security;
create policy seen on log_review.targeted_check for select using (person_id is distinct from (select access.actor())
  and ((select access.everywhere('logReview.investigate')) or unit_id in (select unnest(access.units('logReview.investigate')))));
create policy made on log_review.targeted_check for insert with check (person_id is distinct from (select access.actor())
  and access.permission() = 'logReview.investigate' and access.sees('logReview.investigate', unit_id));
create policy changed on log_review.targeted_check for update using (person_id is distinct from (select access.actor())
  and ((select access.everywhere('logReview.investigate')) or unit_id in (select unnest(access.units('logReview.investigate')))));

-- What was found: one person in one patient's record on one working day at one unit. One's own accesses are judged by another.
create table log_review.check_row (
  id uuid primary key,
  check_id uuid not null references log_review.targeted_check,
  day date not null,
  user_hsa text not null,
  person_id uuid references access.principal,
  unit_hsa text not null,
  patient text not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  entries integer not null,
  prints integer not null,
  emergencies integer not null,
  writes integer not null,
  -- Codes of what explains it, and of the marks it bears.
  explained_by text[] not null default '{}',
  marks text[] not null default '{}',
  verdict text check (verdict in ('justified', 'unclear', 'unjustified')),
  comment text not null default '',
  judged_by uuid references access.principal,
  judged_at timestamptz,
  case_id uuid references log_review.unlawful_access,
  check ((verdict is null) = (judged_at is null)),
  constraint check_row_not_own check (judged_by is null or judged_by is distinct from person_id)
);
call audit.track('log_review.check_row');
create index on log_review.check_row (check_id, day desc, first_at desc, id);
alter table log_review.check_row enable row level security;
create policy seen on log_review.check_row for select using (person_id is distinct from (select access.actor())
  and exists (select from log_review.targeted_check c where c.id = check_id));
create policy made on log_review.check_row for insert with check ((select access.actor()) = access.system());
create policy changed on log_review.check_row for update using (person_id is distinct from (select access.actor())
  and exists (select from log_review.targeted_check c where c.id = check_id));

alter table log_review.unlawful_access add column check_id uuid references log_review.targeted_check,
  add constraint unlawful_access_from check (case origin when 'review' then item_id is not null else check_id is not null end);

-- Who the users of the log are, protected people too, so that nobody goes through their own accesses. Told to those who
-- investigate or read logs in.
create function log_review.people_of(hsa_ids text[]) returns table (hsa_id text, id uuid)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.hsa_id, p.id from organisation.person p where p.hsa_id = any (hsa_ids)
    and (access.actor() = access.system() or access.permission() in ('logReview.investigate', 'logReview.manage'));
end;
create function log_review.hsa_of(person uuid) returns text language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.hsa_id from organisation.person p where p.id = person and access.permission() = 'logReview.investigate';
end;
