-- As before, and never before someone whom it is about leads: what the leader of a unit or of one above it did is placed above them.
create or replace function log_review.place_surf() returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  finding record;
  target record;
  placed integer := 0;
begin
  if access.actor() is distinct from access.system() then return 0; end if;
  for finding in
    select f.*, m.month from log_review.surf_finding f join log_review.surf_file m on m.id = f.file_id where f.item_id is null
    order by f.id for update of f
  loop
    select r.id, r.unit_id, r.month into target from log_review.review r
    join access.scope_tree t on t.ancestor_id = r.unit_id and t.descendant_id = finding.unit_id
    where r.queue = 'unit' and r.status = 'open' and r.month >= finding.month and r.reviewer_id is distinct from finding.person_id
      and not exists (select from task.managers_of(r.unit_id) m where m.person_id = finding.person_id)
    order by t.depth, r.month limit 1;
    continue when target.id is null;
    insert into log_review.item (id, review_id, unit_id, queue, month, unit_hsa, user_hsa, person_id, why, patients, first_day, last_day, evidence)
    values (finding.id, target.id, target.unit_id, 'unit', target.month, finding.unit_hsa, finding.user_hsa, finding.person_id, 'surf', '{}',
      finding.first_day, finding.last_day, jsonb_build_object('surf', jsonb_build_object('category', finding.category,
        'requests', finding.requests, 'blocked', finding.blocked, 'days', finding.days, 'limit', finding.limit_requests)));
    update log_review.review r set items = r.items + 1, undecided = r.undecided + 1 where r.id = target.id;
    update log_review.surf_finding f set item_id = finding.id where f.id = finding.id;
    placed := placed + 1;
  end loop;
  return placed;
end $$;
