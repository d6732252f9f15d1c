-- Those for whom the actor stands in today, for a kind of task: what they are asked may be answered in their place.
create function documents.stood_in_for(kind text) returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(d.person_id), '{}') from task.delegation d
  where d.to_id = access.actor() and task.stands_in(access.actor(), d.person_id, kind);
end;

create function documents.asked_of(kind text, person uuid, deputy uuid) returns boolean language sql stable
return access.actor() in (person, deputy)
  or person = any (documents.stood_in_for(case kind when 'review' then 'documents.examine' else 'documents.approve' end));

create or replace function documents.my_rounds() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(a.round_id), '{}') from documents.approver a
  where a.person_id = access.actor() or a.deputy_id = access.actor()
    or a.person_id = any ((select documents.stood_in_for('documents.examine') || documents.stood_in_for('documents.approve'))::uuid[]);
end;
create or replace function documents.my_consultees() returns uuid[] language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(c.id), '{}') from documents.consultee c
  where c.person_id = access.actor() or c.respondents @> array[access.actor()]
    or c.respondents && (select documents.stood_in_for('documents.respond'))::uuid[]
    or c.unit_id = any ((select access.units('documents.respond'))::uuid[]);
end;

drop policy changed on documents.approver;
create policy changed on documents.approver for update using (
  case when access.permission() = 'documents.answer'
    then documents.asked_of((select r.kind from documents.round r where r.id = round_id), person_id, deputy_id)
    else exists (select from documents.document d where d.id = document_id and ((select access.everywhere(access.permission()))
      or d.unit_id in (select unnest(access.units(access.permission()))))) end);
