-- Mail to people: kept here until it has left, and after that as what was sent. Addresses are not kept: the address is
-- asked for at the moment of sending.
create schema mail;

create table mail.outbox (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references access.principal,
  template text not null,
  -- What the template is filled with: numbers and kinds of things, never anything secret.
  filling jsonb not null default '{}',
  record_id uuid,
  -- held: no mail server is set. skipped: no address, an address that bounces, or a person who has ended.
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'held', 'failed', 'skipped')),
  attempts integer not null default 0,
  -- When it is tried (again); while it is being sent, when it may be taken up by another.
  next_try_at timestamptz,
  -- Why it was not sent: a word of ours, and what the mail server answered, without addresses.
  failure text,
  answer text,
  created_at timestamptz not null,
  sent_at timestamptz,
  constraint outbox_tried check ((state = 'waiting') = (next_try_at is not null)),
  constraint outbox_sent check ((state = 'sent') = (sent_at is not null))
);
create index on mail.outbox (next_try_at) where next_try_at is not null;
create index on mail.outbox (created_at, id);
create index on mail.outbox (person_id, created_at, id);
comment on table mail.outbox is 'Not tracked: each row tells itself what became of it, and nobody changes its content';

alter table mail.outbox enable row level security;
create policy made on mail.outbox for insert with check ((select access.actor()) is not null);
create policy seen on mail.outbox for select using ((select access.everywhere('mail.administer')));
create policy changed on mail.outbox for update using ((select access.everywhere(access.permission())));
create policy removed on mail.outbox for delete using ((select access.actor()) = access.system());

-- Mail that came back, at once from the server or later as a delivery report (RFC 3464). The address itself is not kept,
-- only its hash, so that a person's new address starts afresh.
create table mail.bounce (
  id uuid primary key default gen_random_uuid(),
  outbox_id uuid references mail.outbox on delete set null,
  person_id uuid not null references access.principal,
  address_hash bytea not null,
  permanent boolean not null,
  -- RFC 3463, such as 5.1.1.
  status text not null,
  answer text not null default '',
  -- The report's own Message-ID: the same report read twice counts once.
  report_id text unique,
  at timestamptz not null
);
create index on mail.bounce (person_id, address_hash) where permanent;
create unique index on mail.bounce (outbox_id);
call audit.track('mail.bounce', 'id', 'address_hash');
alter table mail.bounce enable row level security;
create policy seen on mail.bounce for select using ((select access.everywhere('mail.administer')));
create policy made on mail.bounce for insert with check ((select access.everywhere(access.permission())));

-- The language a person wants mail in; nothing here means Swedish.
create table mail.preference (
  person_id uuid primary key references access.principal on delete cascade,
  language text not null check (language in ('sv', 'en'))
);
call audit.track('mail.preference', 'person_id');
alter table mail.preference enable row level security;
create policy own on mail.preference using (person_id = (select access.actor()));

-- A person's address, and the person at an address. The register of people says so; until there is one, nobody is known.
create function mail.address_of(person uuid) returns text language sql stable return null::text;
create function mail.person_at(address text) returns uuid language sql stable return null::uuid;
revoke execute on function mail.address_of, mail.person_at from public;

create function mail.hash(address text) returns bytea language sql immutable
return sha256(convert_to(lower(address), 'UTF8'));

-- How often a person's present address has bounced for good.
create function mail.bounces_of(person uuid) returns integer
language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*)::integer from mail.bounce b
  where b.person_id = person and b.permanent and b.address_hash = mail.hash(mail.address_of(person));
end;

-- Where mail goes, told to nobody but the system as it sends.
create function mail.recipients(people uuid[]) returns table (person_id uuid, address text, active boolean, bounces integer, language text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id, mail.address_of(p.id), p.active, mail.bounces_of(p.id), coalesce(f.language, 'sv')
  from access.principal p left join mail.preference f on f.person_id = p.id
  where p.id = any(people) and access.actor() = access.system();
end;

-- Whose address has bounced so often that nothing is sent there.
create function mail.marked(from_count integer) returns table (person_id uuid, name text, bounces integer, last_at timestamptz, status text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id, p.name, mail.bounces_of(p.id), max(b.at), (array_agg(b.status order by b.at desc))[1]
  from mail.bounce b join access.principal p on p.id = b.person_id
  where b.permanent and p.active and access.everywhere('mail.administer')
  group by p.id, p.name having mail.bounces_of(p.id) >= from_count
  order by max(b.at) desc limit 200;
end;

-- Whose mail a delivery report is about: by the message that came back, otherwise by the address. The address named in the
-- report is what bounced, whatever the person's address is today.
create function mail.bounced_person(sent uuid, address text) returns uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce((select o.person_id from mail.outbox o where o.id = sent), mail.person_at(address))
  where access.everywhere('mail.administer');
end;
