-- The areas follow the management system of S3: in its order, with what it has that was missing, and what each holds.
alter table documents.area add column text_sv text not null default '', add column text_en text not null default '';
insert into documents.area (id, sv, en, place) values
  ('development', 'Utveckling och förändring', 'Development and change', 0),
  ('compliance', 'Lagar och regler', 'Laws and rules', 0),
  ('collaboration', 'Samverkan', 'Collaboration', 0)
on conflict (id) do nothing;
update documents.area a set place = t.place, text_sv = t.sv, text_en = t.en from (values
  ('governance', 1, 'Policy, riktlinjer och vem som ansvarar för vad', 'Policy, guidelines and who answers for what'),
  ('risk', 2, 'Riskanalys, informationsklassning och risker som ägs av någon', 'Risk analysis, information classification and risks that someone owns'),
  ('personnel', 3, 'Före, under och efter anställningen', 'Before, during and after employment'),
  ('assets', 4, 'Information, utrustning och media: hantera, lagra, avveckla', 'Information, equipment and media: handle, store, dispose of'),
  ('access', 5, 'Behörighet, inloggning, loggning och uppföljning', 'Access rights, sign-in, logging and follow-up'),
  ('physicalSecurity', 6, 'Lokaler, tillträde och utrustning', 'Premises, entry and equipment'),
  ('operations', 7, 'Drift, säkerhetskopior, nätverk, e-post och distansarbete', 'Operations, backups, networks, e-mail and remote work'),
  ('development', 8, 'Nya system, ändringar och test', 'New systems, changes and testing'),
  ('procurement', 9, 'Upphandling, avtal och personuppgiftsbiträden', 'Procurement, agreements and processors'),
  ('incidents', 10, 'Rapportera, hantera och lära av det som hänt', 'Report, handle and learn from what happened'),
  ('continuity', 11, 'Reservrutiner och återställning när något inte fungerar', 'Fallback routines and recovery when something fails'),
  ('compliance', 12, 'Det som lagar och föreskrifter kräver', 'What laws and regulations demand'),
  ('privacy', 13, 'Personuppgifter och de registrerades rättigheter', 'Personal data and the rights of data subjects'),
  ('followUp', 14, 'Granskning, mätning och förbättring', 'Review, measurement and improvement'),
  ('collaboration', 15, 'Samarbete med andra vårdgivare, kommuner och myndigheter', 'Working with other care providers, municipalities and authorities')
) as t (id, place, sv, en) where a.id = t.id;

-- A version's way to being in force, and the decision on it. What stood before came into force when it was published.
alter table documents.version
  add column stage text not null default 'writing'
    check (stage in ('writing', 'review', 'approval', 'approved', 'decided', 'inForce', 'replaced')),
  add column change_kind text check (change_kind in ('material', 'editorial')),
  add column change_summary text not null default '',
  add column decided_by text not null default '',
  add column decided_on date,
  add column paragraph text not null default '',
  add column in_force_on date,
  add column read_again_by date;
update documents.version set stage = case status when 'published' then 'inForce' when 'replaced' then 'replaced' else 'writing' end;
alter table documents.version add constraint version_stage check (
  (status = 'draft' and stage not in ('inForce', 'replaced')) or (status = 'published' and stage = 'inForce')
  or (status = 'replaced' and stage = 'replaced'));
create index on documents.version (in_force_on) where stage = 'decided';

-- Neither the text nor what was decided about it is changed once it has been published; a decided text stands still too.
create or replace function documents.keep_published() returns trigger language plpgsql as $$
begin
  if (old.status <> 'draft' or (old.stage = 'decided' and new.stage in ('decided', 'inForce')))
    and (new.body, new.content_sha256, new.number) is distinct from (old.body, old.content_sha256, old.number) then
    raise exception 'a published version is never changed' using errcode = 'check_violation', constraint = 'version_published';
  end if;
  if old.status <> 'draft'
    and (new.decided_by, new.decided_on, new.paragraph, new.in_force_on, new.change_kind, new.change_summary)
      is distinct from (old.decided_by, old.decided_on, old.paragraph, old.in_force_on, old.change_kind, old.change_summary) then
    raise exception 'the decision on a published version is never changed' using errcode = 'check_violation', constraint = 'version_published';
  end if;
  return new;
end $$;

-- What holds instead of a withdrawn document, and why it was withdrawn; who is reminded of the review, and under what name.
alter table documents.document
  add column replaced_by_id uuid references documents.document check (replaced_by_id <> id),
  add column withdrawn_reason text not null default '',
  add column review_owner_id uuid generated always as (coalesce(reviewer_id, author_id)) stored,
  add column task_title text generated always as (
    case openness when 'secret' then 'Ett styrdokument (' || number || ')' else title end) stored;
drop trigger audit on documents.document;
call audit.track('documents.document', 'id', 'review_owner_id,task_title');
call task.keep('documents.document', 'documents.review', 'review_owner_id', 'next_review_on', 'task_title', 'status', 'withdrawn,draft');
select task.open('documents.review', id, array[review_owner_id], unit_id, task_title, next_review_on)
from documents.document where status = 'inForce' and review_owner_id is not null and next_review_on is not null;
