-- A migration that adds columns to a tracked table leaves its rows unlike what the trail last knew of them, and checking the trail would
-- say that they had been changed behind its back. Called once the columns are added, it writes the rows down anew with them. A row that
-- differs in anything else is left as it is, so that what was changed behind the trail's back is still told.
create procedure audit.retrace(t regclass) language plpgsql set search_path = pg_catalog set timezone = 'UTC' as $$
declare
  args text[];
  whole_name text;
begin
  select string_to_array(encode(g.tgargs, 'escape'), '\000'), n.nspname || '.' || c.relname into strict args, whole_name
  from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where g.tgrelid = t and g.tgname = 'audit';
  execute format($q$
    with now as (
      select (select string_agg(w.whole ->> k.name, ' ' order by k.place) from unnest(string_to_array(%L, ',')) with ordinality as k (name, place)) as key,
        w.whole
      from (select to_jsonb(r) - coalesce(string_to_array(nullif(%L, ''), ','), '{}') as whole from %s r) w
    ), last as (
      select distinct on (c.row_key) c.row_key, c.op, c.after from audit.change c where c.tbl = %L order by c.row_key, c.id desc
    ), new as (
      select now.key, now.whole, last.after as was, array(
        select k from jsonb_object_keys(now.whole) k where not last.after ? k) as columns
      from now join last on last.row_key = now.key where last.op <> 'DELETE' and now.whole is distinct from last.after
    )
    insert into audit.change (actor_id, tbl, op, row_key, before, after)
    select access.actor(), %L, 'UPDATE', key, '{}', whole from new where whole - columns = was$q$,
    args[1], args[2], t, whole_name, whole_name);
end $$;
revoke execute on procedure audit.retrace(regclass) from public;

call audit.retrace('task.task');
