-- Searched: what the law and the standards require, though a requirement has no card of its own; and the words of safeguards,
-- evidence and assessments.
call record.searchable('requirements.safeguard', 'text');
call record.searchable('requirements.evidence', 'note');
call record.searchable('requirements.assessment', 'justification');

create function requirements.index_node(node requirements.node) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  named text := requirements.word(node.name, 'sv');
  said text := requirements.word(node.text, 'sv');
begin
  if not node.assessable or node.retired_in is not null then
    perform search.take_out(node.id, null);
    return;
  end if;
  perform search.put(node.id, '', search.class_of('requirement', 'requirements.readFrameworks'), null, node.ref_id,
    case when named <> '' then named else left(said, 200) end, '',
    concat_ws(' ', said, nullif(node.name ->> 'en', named), nullif(node.text ->> 'en', said)));
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
