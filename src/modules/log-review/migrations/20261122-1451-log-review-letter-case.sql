-- HSA-ids are the same in small letters as in capitals. A reader whom the log names otherwise than the people register must still be
-- known: nobody goes through their own accesses, and a reader with protected identity is left out of a patient's extract.
create or replace function log_review.people_of(hsa_ids text[]) returns table (hsa_id text, id uuid)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select asked.hsa_id, p.id from unnest(hsa_ids) as asked (hsa_id) join organisation.person p on upper(p.hsa_id) = upper(asked.hsa_id)
  where access.actor() = access.system() or access.permission() in ('logReview.investigate', 'logReview.manage');
end;

create or replace function log_review.readers_of(hsa_ids text[]) returns table (hsa_id text, name text, title text, guarded boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select asked.hsa_id, a.name, p.title, p.protected_identity from unnest(hsa_ids) as asked (hsa_id)
  join organisation.person p on upper(p.hsa_id) = upper(asked.hsa_id) join access.principal a on a.id = p.id
  where access.permission() = 'logReview.extract';
end;
