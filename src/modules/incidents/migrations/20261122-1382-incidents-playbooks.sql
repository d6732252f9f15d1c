-- What is done at an incident of a kind, step by step. A change makes a new version; none is ever changed or removed.
create table incidents.playbook (
  id uuid primary key,
  kind text not null,
  number integer not null check (number > 0),
  steps jsonb not null,
  note text not null check (note <> ''),
  made_at timestamptz not null,
  made_by uuid default access.actor(),
  unique (kind, number)
);
call audit.track('incidents.playbook');
call access.open('incidents.playbook', 'What is done at an incident of a kind is no secret, and whoever is named a handler works by it');
create trigger keep_final before update or delete on incidents.playbook for each row execute function incidents.keep_final();
create trigger keep_all before truncate on incidents.playbook for each statement execute function incidents.keep_final();

-- Which steps a case has taken up, as actions, and which it has left out and why. A step left out may still be taken up.
create table incidents.playbook_choice (
  incident_id uuid not null references incidents.incident,
  kind text not null,
  step_key text not null,
  playbook_id uuid not null references incidents.playbook,
  chosen boolean not null,
  action_id uuid,
  reason text not null default '',
  chosen_at timestamptz not null,
  chosen_by uuid default access.actor(),
  primary key (incident_id, kind, step_key),
  constraint playbook_choice_reason check (chosen or reason <> ''),
  constraint playbook_choice_action check (chosen or action_id is null)
);
call audit.track('incidents.playbook_choice', 'incident_id,kind,step_key');
alter table incidents.playbook_choice enable row level security;
create policy seen on incidents.playbook_choice for select using (exists (select from incidents.incident i where i.id = incident_id));
create policy made on incidents.playbook_choice for insert with check (exists (select from incidents.incident i where i.id = incident_id
  and access.sees('incidents.handle', i.unit_id)));
create policy changed on incidents.playbook_choice for update using (exists (select from incidents.incident i where i.id = incident_id
  and access.sees('incidents.handle', i.unit_id)));

-- Whom a role's work falls to at a unit: one holder there, or at the nearest unit above that has one.
create function incidents.holders_at(unit uuid, roles text[]) returns table (role text, id uuid, name text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select r.role, p.id, p.name from unnest(roles) as r (role)
  cross join lateral (select x.id from incidents.people_for(unit, array[r.role]) as x (id) order by x.id limit 1) h
  join access.principal p on p.id = h.id;
end;
