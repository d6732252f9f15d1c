-- Who has weighed the secrecy of an extract, or said that it is weighed: the second look is another's, also where whoever made the
-- extract did neither.
create table log_review.extract_tester (
  extract_id uuid not null references log_review.log_extract,
  person_id uuid not null references access.principal,
  primary key (extract_id, person_id)
);
call audit.track('log_review.extract_tester', 'extract_id,person_id');
call access.follow('log_review.extract_tester', 'log_review.log_extract', 'extract_id');

create function log_review.keep_eyes_apart() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.second_by is distinct from old.second_by
    and exists (select from log_review.extract_tester t where t.extract_id = new.id and t.person_id = new.second_by) then
    raise exception 'whoever weighed the secrecy is not the second to look' using errcode = 'check_violation', constraint = 'log_extract_second';
  end if;
  return new;
end $$;
create trigger keep_eyes_apart before update on log_review.log_extract for each row execute function log_review.keep_eyes_apart();
