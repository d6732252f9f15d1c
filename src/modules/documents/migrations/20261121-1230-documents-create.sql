create schema documents;

-- The areas a governing document belongs to; the region may rename and add.
create table documents.area (
  id text primary key,
  sv text not null,
  en text not null,
  place integer not null
);
call audit.track('documents.area');
insert into documents.area (id, sv, en, place) values
  ('governance', 'Ledning och organisation', 'Leadership and organisation', 1),
  ('risk', 'Riskhantering', 'Risk management', 2),
  ('personnel', 'Personal', 'Personnel', 3),
  ('assets', 'Tillgångar', 'Assets', 4),
  ('access', 'Åtkomst', 'Access', 5),
  ('operations', 'Drift och kommunikation', 'Operations and communication', 6),
  ('procurement', 'Anskaffning och leverantörer', 'Procurement and suppliers', 7),
  ('physicalSecurity', 'Fysisk säkerhet', 'Physical security', 8),
  ('incidents', 'Incidenter', 'Incidents', 9),
  ('continuity', 'Kontinuitet', 'Continuity', 10),
  ('privacy', 'Dataskydd', 'Privacy', 11),
  ('followUp', 'Uppföljning', 'Follow-up', 12);
call access.open('documents.area', 'Names of areas, nothing else');

create table documents.document (
  id uuid primary key,
  unit_id uuid not null references access.scope,
  number text not null unique collate "sv-x-icu",
  kind text not null check (kind in ('policy', 'guideline', 'instruction', 'routine', 'template', 'localDocument')),
  title text not null collate "sv-x-icu",
  summary text not null default '',
  area_id text not null references documents.area,
  registry_number text not null default '',
  decided_by text not null default '',
  decided_on date,
  paragraph text not null default '',
  author_id uuid references access.principal,
  reviewer_id uuid references access.principal,
  openness text not null default 'internal' check (openness in ('public', 'internal', 'secret')),
  read_permission text generated always as (case openness
    when 'public' then 'documents.readPublic' when 'internal' then 'documents.read' else 'documents.readSecret' end) stored,
  status text not null default 'draft' check (status in ('draft', 'inForce', 'withdrawn')),
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  next_review_on date
);
call platform.versioned('documents.document');
call audit.track('documents.document');
call record.register('documents.document', 'document', 'number', 'title', 'documents.read', 'documents.edit');
create index on documents.document (title, id);
create index on documents.document (number, id);
create index on documents.document ((coalesce(next_review_on, 'infinity'::date)), id);
create index on documents.document ((coalesce(decided_on, '-infinity'::date)), id);
create index on documents.document (unit_id);

-- Public documents are for everyone; internal ones for who reads them at the unit, its own staff among them; secret ones for few.
alter table documents.document enable row level security;
create policy seen on documents.document for select using (
  (openness = 'public' and ((select access.everywhere('documents.readPublic')) or unit_id in (select unnest(access.units('documents.readPublic')))))
  or (openness = 'internal' and ((select access.everywhere('documents.read')) or unit_id in (select unnest(access.units('documents.read')))))
  or (openness = 'secret' and ((select access.everywhere('documents.readSecret')) or unit_id in (select unnest(access.units('documents.readSecret'))))));
create policy made on documents.document for insert with check (
  (select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));
create policy changed on documents.document for update using (
  (select access.everywhere(access.permission())) or unit_id in (select unnest(access.units(access.permission()))));

-- One numbered version with its text and its hash; once published it is never changed again.
create table documents.version (
  id uuid primary key,
  document_id uuid not null references documents.document on delete cascade,
  number integer not null,
  status text not null default 'draft' check (status in ('draft', 'published', 'replaced')),
  body text not null default '',
  content_sha256 text not null,
  published_at timestamptz,
  published_by uuid references access.principal,
  unique (document_id, number)
);
create unique index one_draft on documents.version (document_id) where status = 'draft';
create unique index one_in_force on documents.version (document_id) where status = 'published';
call platform.versioned('documents.version');
call audit.track('documents.version', 'id', 'body');
call access.follow('documents.version', 'documents.document', 'document_id');

create function documents.keep_published() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and (new.body, new.content_sha256, new.number) is distinct from (old.body, old.content_sha256, old.number) then
    raise exception 'a published version is never changed' using errcode = 'check_violation', constraint = 'version_published';
  end if;
  return new;
end $$;
create trigger keep_published before update on documents.version for each row execute function documents.keep_published();

-- The headings of a version: what a requirement is traced to.
create table documents.section (
  version_id uuid not null references documents.version on delete cascade,
  place integer not null,
  number text not null,
  heading text not null,
  anchor text not null,
  primary key (version_id, place)
);
comment on table documents.section is 'Not tracked: derived from the text of the version, whose hash is tracked';
alter table documents.section enable row level security;
create policy seen on documents.section for select using (exists (select from documents.version v where v.id = version_id));
create policy changed on documents.section for all using (exists (
  select from documents.version v join documents.document d on d.id = v.document_id where v.id = version_id
  and ((select access.everywhere(access.permission())) or d.unit_id in (select unnest(access.units(access.permission()))))));

create sequence documents.number_sequence;
