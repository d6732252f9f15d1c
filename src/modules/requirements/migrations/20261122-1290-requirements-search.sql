-- Searched: what the law and the standards require, though a requirement has no card of its own; and the words of safeguards,
-- evidence and assessments.
call record.searchable('requirements.safeguard', 'text');
call record.searchable('requirements.evidence', 'note');
call record.searchable('requirements.assessment', 'justification');

create function requirements.index_node(node requirements.node) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  class_id smallint := search.class_of('requirement', 'requirements.readFrameworks');
  said text := requirements.word(node.text, 'sv');
  named text := coalesce(nullif(requirements.word(node.name, 'sv'), ''), left(said, 200));
  english text := nullif(coalesce(node.text ->> 'en', ''), said);
begin
  perform search.take_out(node.id, null);
  if not node.assessable or node.retired_in is not null then return; end if;
  perform search.put(node.id, '', class_id, null, node.ref_id, named, '', said);
  if english <> '' then
    perform search.put(node.id, '-', class_id, null, node.ref_id, named, coalesce(node.name ->> 'en', ''), english);
  end if;
end $$;

create function requirements.follow_node() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' then
    perform search.take_out(old.id, null);
  else
    perform requirements.index_node(new);
  end if;
  return null;
end $$;
create trigger search after insert or update or delete on requirements.node for each row execute function requirements.follow_node();
select requirements.index_node(n) from requirements.node n;
