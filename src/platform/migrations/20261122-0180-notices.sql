-- What people are told of: a line in the bell's list that leads to a record. It asks for nothing; what asks is a task.
create schema notice;

create table notice.notice (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references access.principal on delete cascade,
  kind text not null,
  record_id uuid not null references record.card on delete cascade,
  -- Shown only while the person may see the record.
  title text not null,
  caused_by uuid default access.actor(),
  at timestamptz not null,
  read_at timestamptz
);
-- Told again before it is read: the same line, with the new moment.
create unique index one_unread on notice.notice (person_id, kind, record_id) where read_at is null;
create index on notice.notice (person_id, at, id);
create index on notice.notice (record_id);
comment on table notice.notice is 'Not tracked: repeats what the trail tells already, and what someone has read of it is their own';
alter table notice.notice enable row level security;
create policy own on notice.notice for select using (person_id = (select access.actor()));
create policy read on notice.notice for update using (person_id = (select access.actor()));

-- Which kinds a person wants by mail as well; without a row the kind's own rule holds.
create table notice.mail_choice (
  person_id uuid not null references access.principal on delete cascade,
  kind text not null,
  wanted boolean not null,
  primary key (person_id, kind)
);
call audit.track('notice.mail_choice', 'person_id,kind');
alter table notice.mail_choice enable row level security;
create policy own on notice.mail_choice using (person_id = (select access.actor()));

-- The latest day each person had a mail of each kind.
create table notice.mailed (
  person_id uuid not null references access.principal on delete cascade,
  kind text not null,
  latest_on date not null,
  primary key (person_id, kind)
);
comment on table notice.mailed is 'Not tracked: says only when a mail went out last';
alter table notice.mailed enable row level security;
create policy own on notice.mailed for select using (person_id = (select access.actor()));

-- Tells people, not the one who acts. Answers whom to send a mail as well: those who want the kind by mail and have had none
-- of it today, or all who want it when each one is to be mailed.
create function notice.tell(said_kind text, people uuid[], record uuid, said text, moment timestamptz, wanted_from_start boolean, mail_each boolean)
returns setof uuid language sql volatile security definer set search_path = pg_catalog
begin atomic
  with told as (
    insert into notice.notice (person_id, kind, record_id, title, at)
    select p.id, said_kind, record, said, moment from access.principal p
    where p.id = any(people) and p.active and p.id is distinct from access.actor() and p.id <> access.system()
    on conflict (person_id, kind, record_id) where read_at is null
    do update set title = excluded.title, at = excluded.at, caused_by = excluded.caused_by
    returning person_id
  ), wanting as (
    select t.person_id from told t left join notice.mail_choice c on c.person_id = t.person_id and c.kind = said_kind
    where coalesce(c.wanted, wanted_from_start)
  ), first_today as (
    insert into notice.mailed (person_id, kind, latest_on) select w.person_id, said_kind, access.today() from wanting w
    on conflict (person_id, kind) do update set latest_on = excluded.latest_on where mailed.latest_on < excluded.latest_on
    returning person_id
  )
  select w.person_id from wanting w where mail_each or w.person_id in (select f.person_id from first_today f);
end;
