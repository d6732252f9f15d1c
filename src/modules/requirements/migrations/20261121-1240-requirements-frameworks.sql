create schema requirements;

-- Texts by language: the one asked for, else Swedish, English, or whichever there is; and which one that was.
create function requirements.language_of(words jsonb, wanted text) returns text language sql immutable
return case when words ? wanted then wanted when words ? 'sv' then 'sv' when words ? 'en' then 'en'
  else (select key from jsonb_object_keys(words) as k (key) limit 1) end;
create function requirements.word(words jsonb, wanted text) returns text language sql immutable
return coalesce(words ->> wanted, words ->> 'sv', words ->> 'en', (select value from jsonb_each_text(words) limit 1), '');

-- A framework as its file says it; read-only but for a higher version of the same file.
create table requirements.framework (
  id uuid primary key,
  urn text not null unique,
  version integer not null,
  ref_id text not null,
  name jsonb not null,
  description jsonb not null,
  provider text not null,
  source text not null,
  copyright text,
  locale text not null,
  groups jsonb not null,
  origin text not null check (origin in ('builtin', 'imported')),
  file_sha256 text not null,
  loaded_at timestamptz not null default now(),
  loaded_by uuid default access.actor()
);
call audit.track('requirements.framework');
call access.open('requirements.framework', 'What the law and the standards require is for everyone to read');

create table requirements.node (
  id uuid primary key,
  framework_id uuid not null references requirements.framework on delete cascade,
  urn text not null,
  parent_id uuid references requirements.node on delete cascade deferrable initially deferred,
  ref_id text not null,
  place integer not null,
  depth integer not null,
  name jsonb not null,
  text jsonb not null,
  assessable boolean not null,
  groups text[] not null,
  source text,
  certainty text not null check (certainty in ('verified', 'probable', 'unstated')),
  -- The version of the framework in which the requirement was gone; kept for what was assessed.
  retired_in integer,
  unique (framework_id, urn)
);
create index on requirements.node (framework_id, place);
create index on requirements.node (parent_id);
comment on table requirements.node is 'Not tracked: the content of a file whose hash is tracked with its framework';
call access.open('requirements.node', 'What the law and the standards require is for everyone to read');

-- Relations between the requirements of two frameworks, as a file says them.
create table requirements.mapping_set (
  id uuid primary key,
  urn text not null unique,
  version integer not null,
  name jsonb not null,
  source text not null,
  from_framework_id uuid not null references requirements.framework on delete cascade,
  to_framework_id uuid not null references requirements.framework on delete cascade,
  origin text not null check (origin in ('builtin', 'imported')),
  file_sha256 text not null,
  loaded_at timestamptz not null default now(),
  loaded_by uuid default access.actor()
);
create index on requirements.mapping_set (from_framework_id);
create index on requirements.mapping_set (to_framework_id);
call audit.track('requirements.mapping_set');
call access.open('requirements.mapping_set', 'How public frameworks relate to each other is for everyone to read');

create table requirements.mapping (
  set_id uuid not null references requirements.mapping_set on delete cascade,
  from_id uuid not null references requirements.node on delete cascade,
  to_id uuid not null references requirements.node on delete cascade,
  relation text not null check (relation in ('equal', 'subset', 'superset', 'intersect')),
  strength numeric,
  reason jsonb not null,
  primary key (set_id, from_id, to_id)
);
create index on requirements.mapping (from_id);
create index on requirements.mapping (to_id);
comment on table requirements.mapping is 'Not tracked: the content of a file whose hash is tracked with its set';
call access.open('requirements.mapping', 'How public frameworks relate to each other is for everyone to read');
