-- The record of personal data breaches (GDPR art. 33.5) as it is listed: one row for each breach, kept by trigger, so that it
-- is read in order without going through decisions and filings. Real breaches only: confirmed, or decided on under art. 33.
drop index incidents.incident_happened;
create table incidents.breach (
  incident_id uuid primary key references incidents.incident,
  unit_id uuid not null references access.scope,
  personal boolean not null,
  number text not null collate "sv-x-icu",
  -- When it was noticed or, not knowing that, reported.
  happened_at timestamptz not null,
  answer text not null check (answer in ('notified', 'toNotify', 'notNotified', 'undecided'))
);
comment on table incidents.breach is 'Not tracked: kept by trigger from cases, decisions and filings, which are tracked';
create index on incidents.breach (happened_at, incident_id);
create index on incidents.breach (number, incident_id);
create index on incidents.breach (answer, happened_at, incident_id);
create index on incidents.breach (unit_id, happened_at);

-- Read where its case is.
alter table incidents.breach enable row level security;
create policy seen on incidents.breach for select using (
  (select access.everywhere('incidents.read')) or unit_id in (select unnest(access.units('incidents.read')))
  or (personal and ((select access.everywhere('incidents.readPersonal')) or unit_id in (select unnest(access.units('incidents.readPersonal')))))
  or incident_id in (select incidents.own_ids()));

-- Whether IMY was notified of a case, or what was decided on it last.
create function incidents.imy_answer(case_id uuid) returns text language sql stable security definer set search_path = pg_catalog
begin atomic
  select case
    when exists (select from incidents.obligation o join incidents.filing f on f.obligation_id = o.id
      where o.incident_id = case_id and o.regime = 'gdpr33' and o.stage = 'notification') then 'notified'
    else coalesce((select case d.verdict when 'report' then 'toNotify' else 'notNotified' end from incidents.decision d
      where d.incident_id = case_id and d.regime = 'gdpr33' order by d.decided_at desc, d.id desc limit 1), 'undecided') end;
end;

create function incidents.list_breach(case_id uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  found incidents.incident;
  said text := incidents.imy_answer(case_id);
begin
  select * into strict found from incidents.incident i where i.id = case_id;
  if found.exercise or found.state = 'merged' or found.personal_data = 'no'
    or (said = 'undecided' and (found.personal_data <> 'yes' or found.state not in ('incident', 'closed')))
  then
    delete from incidents.breach b where b.incident_id = case_id;
    return;
  end if;
  insert into incidents.breach
  values (case_id, found.unit_id, found.personal, found.number, coalesce(found.noticed_at, found.received_at), said)
  on conflict (incident_id) do update set unit_id = excluded.unit_id, personal = excluded.personal,
    happened_at = excluded.happened_at, answer = excluded.answer;
end $$;

create function incidents.keep_breach() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform incidents.list_breach((to_jsonb(new) ->> case tg_table_name when 'incident' then 'id' else 'incident_id' end)::uuid);
  return null;
end $$;
create trigger keep_breach after insert on incidents.incident for each row
  when (not new.exercise and new.state in ('incident', 'closed')) execute function incidents.keep_breach();
create trigger keep_breach_changed after update on incidents.incident for each row
  when (not new.exercise and (new.unit_id, new.personal, new.personal_data, new.state, new.noticed_at)
    is distinct from (old.unit_id, old.personal, old.personal_data, old.state, old.noticed_at)) execute function incidents.keep_breach();
create trigger keep_breach after insert on incidents.decision for each row
  when (new.regime = 'gdpr33') execute function incidents.keep_breach();
create trigger keep_breach after insert on incidents.filing for each row execute function incidents.keep_breach();

select incidents.list_breach(i.id) from incidents.incident i where not i.exercise;
