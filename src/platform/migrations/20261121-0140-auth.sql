-- Sign-in. Only the gate (a database role of its own) reaches this schema; modules cannot read a credential or a session.
create schema auth;

create table auth.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references access.principal on delete cascade,
  kind text not null check (kind in ('session', 'token')),
  method text not null,
  assurance integer not null default 1,
  name text not null default '',
  created_at timestamptz not null default now(),
  created_by uuid,
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  user_agent text not null default '',
  -- What the identity provider wants back at sign-out (its ID token), encrypted.
  provider_token bytea
);
create index on auth.session (person_id);

-- A password and the secret of the code app that goes with it; neither works alone. The last code's time step stands here,
-- so that no code works twice. The id is not the person's: what happens to a sign-in is no part of a person's own history.
create table auth.password (
  person_id uuid primary key references access.principal on delete cascade,
  id uuid not null unique default gen_random_uuid(),
  hash text not null,
  totp_secret bytea not null,
  totp_step bigint not null,
  changed_at timestamptz not null default now()
);

create table auth.passkey (
  id uuid primary key,
  credential_id text not null unique,
  person_id uuid not null references access.principal on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  -- Cannot leave the authenticator it was made in; one that is synced between devices can.
  device_bound boolean not null,
  name text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index on auth.passkey (person_id);

-- Short-lived things between two steps: challenges, OIDC state, setup links. Taken once.
create table auth.pending (
  key_hash bytea primary key,
  kind text not null,
  data jsonb not null,
  expires_at timestamptz not null
);

-- Attempts by what was tried (account or address), for lockout. Each counts as failed until it has succeeded.
create table auth.attempt (
  id bigint generated always as identity primary key,
  subject text not null,
  at timestamptz not null default now(),
  succeeded boolean not null default false
);
create index on auth.attempt (subject, at);
create index on auth.attempt (at);

-- As audit.track does, save for what is only use: each minute of a session, each code, each touch of a passkey.
create trigger audit after insert or delete or update of revoked_at, expires_at on auth.session
  for each row execute function audit.track_row('id', 'token_hash,seen_at,provider_token');
create trigger audit after insert or delete or update of hash, totp_secret on auth.password
  for each row execute function audit.track_row('id', 'hash,totp_secret,totp_step');
create trigger audit after insert or delete or update of name on auth.passkey
  for each row execute function audit.track_row('id', 'public_key,counter,used_at');

-- Whoever is behind a token, with all they may do, in one question.
create function auth.who(hash bytea, day date) returns table (
  session_id uuid, kind text, person_id uuid, name text, hsa_id text, assurance integer, seen_at timestamptz,
  created_at timestamptz, expires_at timestamptz, permissions text[], everywhere text[])
language sql stable security definer set search_path = pg_catalog
begin atomic
  select s.id, s.kind, p.id, p.name, p.hsa_id, s.assurance, s.seen_at, s.created_at, s.expires_at,
    array(
      select rp.permission from access.grants_of(p.id, day) g join access.role_permission rp on rp.role = g.role
      union
      select rp.permission from access.role_permission rp
      where rp.role = 'member' and exists (select from access.member_units(p.id, day)) order by 1),
    array(select access.held_everywhere(p.id, day))
  from auth.session s join access.principal p on p.id = s.person_id
  where s.token_hash = hash and s.revoked_at is null and p.active;
end;

revoke execute on function auth.who from public;
grant execute on function auth.who to varna_gate;

alter table auth.session enable row level security;
alter table auth.password enable row level security;
alter table auth.passkey enable row level security;
alter table auth.pending enable row level security;
alter table auth.attempt enable row level security;
create policy gate on auth.session to varna_gate using (true);
create policy gate on auth.password to varna_gate using (true);
create policy gate on auth.passkey to varna_gate using (true);
create policy gate on auth.pending to varna_gate using (true);
create policy gate on auth.attempt to varna_gate using (true);
create policy gate on access.principal for select to varna_gate using (true);
create index on access.principal ((name collate "sv-x-icu"), id);

-- What may be remembered of who may do what is forgotten when this is heard.
create function access.forget() returns trigger language plpgsql as $$
begin
  perform pg_notify('varna_access', '');
  return null;
end $$;
create trigger forget after insert or update or delete on access.role_grant for each statement execute function access.forget();
create trigger forget after insert or update or delete on access.role_permission for each statement execute function access.forget();
create trigger forget after update of active on access.principal for each statement execute function access.forget();
create trigger forget after update of revoked_at, expires_at or delete on auth.session for each statement execute function access.forget();

comment on table auth.pending is 'Not tracked: lives minutes, holds challenges';
comment on table auth.attempt is 'Not tracked: counts failed attempts; each is in the audit trail as a refusal';
