-- Who acts, with which permission, on which day: settings the platform makes in every transaction.
create schema platform;
create schema access;

create function access.actor() returns uuid language sql stable
return nullif(current_setting('app.actor', true), '')::uuid;

create function access.permission() returns text language sql stable
return nullif(current_setting('app.permission', true), '');

create function access.today() returns date language sql stable
return coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Stockholm')::date);

-- Jobs and the first start act as this principal; it is nobody's account.
create function access.system() returns uuid language sql immutable
return '00000000-0000-7000-8000-000000000001'::uuid;

-- Every record counts its versions, so that an update can name the one it saw.
create function platform.touch() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

create procedure platform.versioned(t regclass) language plpgsql as $$
begin
  execute format('alter table %s add column version integer not null default 1,
    add column created_at timestamptz not null default now(),
    add column created_by uuid default access.actor(),
    add column updated_at timestamptz not null default now()', t);
  execute format('create trigger touch before update on %s for each row execute function platform.touch()', t);
end $$;

-- A creation answered once is answered alike again: the same key from the same actor makes no second record.
create table platform.receipt (
  actor_id uuid not null,
  key text not null,
  endpoint text not null,
  reply jsonb,
  created_at timestamptz not null default now(),
  primary key (actor_id, key, endpoint)
);
create index on platform.receipt (created_at);

create table platform.setting (
  name text primary key,
  value jsonb not null
);
