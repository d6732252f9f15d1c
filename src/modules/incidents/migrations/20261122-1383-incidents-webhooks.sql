-- Who is told, outside, that something has happened in a case; never what.
create table incidents.webhook (
  id uuid primary key,
  name text not null check (name <> ''),
  url text not null,
  events text[] not null check (cardinality(events) > 0),
  active boolean not null default true,
  -- What its messages are signed with, sealed with a key outside the database.
  secret bytea not null
);
call platform.versioned('incidents.webhook');
call audit.track('incidents.webhook', 'id', 'secret');
alter table incidents.webhook enable row level security;
create policy kept on incidents.webhook for all using ((select access.everywhere('incidents.manageWebhooks')));

create table incidents.webhook_delivery (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references incidents.webhook,
  event text not null,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  -- When it is tried (again); while it is being sent, when it may be taken up by another.
  next_try_at timestamptz,
  last_status integer,
  last_answer text,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint webhook_delivery_tried check ((state = 'waiting') = (next_try_at is not null)),
  constraint webhook_delivery_ended check ((state = 'waiting') = (ended_at is null))
);
create index on incidents.webhook_delivery (webhook_id, created_at, id);
create index on incidents.webhook_delivery (next_try_at) where next_try_at is not null;
create index on incidents.webhook_delivery (created_at);
comment on table incidents.webhook_delivery is 'Not tracked: each row tells itself what became of it, and nobody changes its content';
alter table incidents.webhook_delivery enable row level security;
create policy kept on incidents.webhook_delivery for all using ((select access.everywhere('incidents.manageWebhooks')));

-- Puts what has happened in line for each webhook that asked for it; also done by reporters, who see neither case nor webhook.
-- Nothing of the case but its number, where it is shown, and whether it is an exercise. Answers how many are told.
create function incidents.announce(case_id uuid, told text, link text, moment timestamptz) returns integer
language sql volatile security definer set search_path = pg_catalog
begin atomic
  with line as (
    insert into incidents.webhook_delivery (webhook_id, event, body, next_try_at, created_at)
    select w.id, told, json_build_object('event', 'incident.' || told, 'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'number', i.number, 'exercise', i.exercise, 'link', link)::text, moment, moment
    from incidents.webhook w join incidents.incident i on i.id = case_id
    where w.active and told = any (w.events) returning 1)
  select count(*)::integer from line;
end;
