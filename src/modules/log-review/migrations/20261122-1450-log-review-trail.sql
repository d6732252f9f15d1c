-- The trail tells auditors that an access was judged, a question answered or an extract made, and by whom; what stands in it only
-- those who may see the item, the question or the extract itself. Otherwise one's own accesses, and those of protected patients,
-- could be read there by whoever reads the trail.
create policy reviews_stay_closed on audit.change as restrictive for select using (
  (select access.actor()) = access.system()
  or case tbl
    when 'log_review.item' then exists (select from log_review.item i where i.id = row_key::uuid)
    when 'log_review.question' then exists (select from log_review.question q where q.id = row_key::uuid)
    when 'log_review.log_extract' then exists (select from log_review.log_extract x where x.id = row_key::uuid)
    when 'log_review.extract_row' then exists (select from log_review.extract_row r where r.id = row_key::uuid)
    else true
  end);
