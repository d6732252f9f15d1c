-- The region's own choices where the law leaves them: one row for each set made, the newest in force.
create table log_review.practice (
  id uuid primary key,
  -- Whether the patient is told who read by title and unit, or by name as well (the log is a public document; secrecy is tested first).
  reader_as text not null check (reader_as in ('title', 'name')),
  -- How far back the search in an investigation is widened.
  widen_months integer not null check (widen_months between 1 and 60),
  -- Where the patient turns with questions, as it stands in the letter.
  contact text not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by uuid references access.principal
);
call audit.track('log_review.practice');
create index on log_review.practice (decided_at desc);
call access.open('log_review.practice', 'How the region answers patients is told to all who answer them');

-- A patient's log extract (PDL 8 kap. 5 §, HSLF-FS 2016:40 4 kap. 10 §): which units have read the record and when, so that the
-- patient can judge whether it was justified. Made by one, and looked at by another where anything is withheld.
create table log_review.log_extract (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  title text not null collate "sv-x-icu" check (title <> ''),
  -- A pseudonym (`intake/pseudonym.ts`).
  patient text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  requested_on date not null,
  -- How it was made sure who asks, and for whom when not for oneself.
  identified text not null check (identified <> ''),
  -- The patient has protected identity: nothing leaves without a second look.
  protected boolean not null default false,
  reader_as text not null check (reader_as in ('title', 'name')),
  state text not null default 'draft' check (state in ('draft', 'second', 'ready', 'issued')),
  entries bigint not null,
  search_ms integer not null,
  made_by uuid not null references access.principal,
  made_at timestamptz not null,
  second_by uuid references access.principal,
  second_at timestamptz,
  second_note text not null default '',
  issued_by uuid references access.principal,
  issued_at timestamptz,
  constraint log_extract_second check (second_by is null or second_by <> made_by),
  constraint log_extract_issued check ((state = 'issued') = (issued_at is not null))
);
call platform.versioned('log_review.log_extract');
call audit.track('log_review.log_extract');
create sequence log_review.log_extract_number;
create index on log_review.log_extract (made_at, id);
create index on log_review.log_extract (number, id);
call access.protect('log_review.log_extract', 'logReview.extract');
call record.register('log_review.log_extract', 'logExtract', 'number', 'title', 'logReview.extract', 'logReview.extract');

-- What the extract tells: one reader on one working day at one unit. Withheld only for a reason the law knows.
create table log_review.extract_row (
  id uuid primary key,
  extract_id uuid not null references log_review.log_extract,
  day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  unit text not null,
  provider text not null,
  user_hsa text not null,
  reader_name text,
  reader_title text not null,
  -- What was done, as codes: read, written, signed, printed, deleted, emergency.
  done text[] not null,
  entries integer not null,
  -- What to weigh before it leaves: reader with protected identity, unit that is sensitive in itself, patient's own address at risk.
  marks text[] not null default '{}',
  secrecy text not null default 'release' check (secrecy in ('release', 'withholdReader', 'withhold')),
  ground text check (ground in ('staffSafety', 'protectedIdentity', 'thirdParty', 'other')),
  secrecy_note text not null default '',
  constraint extract_row_ground check ((secrecy = 'release') = (ground is null)),
  constraint extract_row_why check (ground is distinct from 'other' or secrecy_note <> '')
);
call audit.track('log_review.extract_row');
create index on log_review.extract_row (extract_id, day desc, first_at desc, id);
call access.follow('log_review.extract_row', 'log_review.log_extract', 'extract_id');

-- Who readers in the log are, for whoever makes an extract: title, and whether their identity is protected. Nothing else of them.
create function log_review.readers_of(hsa_ids text[]) returns table (hsa_id text, name text, title text, guarded boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.hsa_id, a.name, p.title, p.protected_identity from organisation.person p join access.principal a on a.id = p.id
  where p.hsa_id = any (hsa_ids) and access.permission() = 'logReview.extract';
end;
