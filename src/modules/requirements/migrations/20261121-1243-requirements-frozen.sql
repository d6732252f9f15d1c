-- An assessment of a whole framework as it stood on a day and somebody approved it. Never changed, never removed.
create table requirements.frozen (
  id uuid primary key,
  framework_id uuid not null references requirements.framework,
  unit_id uuid not null references access.scope,
  title text collate "sv-x-icu" not null check (title <> ''),
  assessed_on date not null,
  approver_id uuid not null references access.principal,
  approver text not null,
  recorded_at timestamptz not null,
  recorder text not null,
  framework_version integer not null,
  content jsonb not null,
  sha256 text not null
);
create index on requirements.frozen (framework_id, unit_id, assessed_on);
create index on requirements.frozen (assessed_on, id);
create index on requirements.frozen (title, id);
call audit.track('requirements.frozen', 'id', 'content');
call access.protect('requirements.frozen', 'requirements.read');
call record.register('requirements.frozen', 'frozenAssessment', 'number', 'title', 'requirements.read', 'requirements.freeze');

create function requirements.keep_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen assessment is never changed' using errcode = 'check_violation', constraint = 'frozen_kept';
end $$;
create trigger keep before update or delete on requirements.frozen for each row execute function requirements.keep_frozen();
create trigger keep_all before truncate on requirements.frozen for each statement execute function requirements.keep_frozen();

-- What refers to a framework, whoever may see it: it is removed only when nothing does.
create function requirements.framework_uses(wanted uuid) returns table (assessments integer, frozen integer)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select (select count(*) from requirements.assessment a join requirements.node n on n.id = a.node_id where n.framework_id = wanted)::int,
    (select count(*) from requirements.frozen f where f.framework_id = wanted)::int;
end;
