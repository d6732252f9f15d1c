-- How units and people stand is counted over every open task at a unit and below: from the index alone, and once the actor has
-- been found to follow up the unit, without asking about each row.
drop index task.task_unit_id_coalesce_id_idx;
create index standing on task.task (unit_id, (coalesce(due_on, 'infinity'::date)), id) include (person_id, due_on) where closed_at is null;

-- Open tasks, late ones and the day of the oldest late one, for each unit at or below one (null: anywhere) which the actor follows up.
create function task.unit_standings(below uuid, day date) returns table (unit_id uuid, open integer, late integer, oldest_on date)
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  followed uuid[] := task.followed(below);
begin
  return query select t.unit_id, count(*)::integer, (count(*) filter (where t.due_on < day))::integer, min(t.due_on) filter (where t.due_on < day)
    from task.task t where t.closed_at is null and (followed is null or t.unit_id = any (followed)) group by t.unit_id;
end $$;

-- The same for each person asked something there, those with the most late first.
create function task.person_standings(below uuid, day date, most integer) returns table (person_id uuid, open integer, late integer, oldest_on date)
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  followed uuid[] := task.followed(below);
begin
  return query select t.person_id, count(*)::integer, (count(*) filter (where t.due_on < day))::integer as late, min(t.due_on) filter (where t.due_on < day)
    from task.task t where t.closed_at is null and (followed is null or t.unit_id = any (followed))
    group by t.person_id order by late desc, 2 desc, 1 limit most;
end $$;
