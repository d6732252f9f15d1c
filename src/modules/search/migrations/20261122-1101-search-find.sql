-- A word that fits what was asked. word_no: which of the words asked for; score: how well.
create type search.match as (word_no integer, term_id integer, class_id smallint, score real, places integer);

-- The words that fit one asked word, best first: itself, its other forms, words that begin with it, words that hold it within;
-- and where there are none, words spelled nearly so. Kept to the classes given.
create function search.fitting(asked text, asked_stem text, classes smallint[], number_of_word integer, out fits search.match[])
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  select array_agg(row(number_of_word, t.id, t.class_id, (array[4, 3, 2, 1])[t.field + 1] - w.far, t.places)::search.match) into fits
  from (
    select id, min(far) as far from (
      select k.id, 0.0 as far from search.word k where k.word = asked
      union all select k.id, 0.2 from search.word k where k.stem = asked_stem
      union all (select b.id, 0.5 + least(length(b.word) - length(asked), 20) / 100.0 from (
        select k.id, k.word from search.word k where k.word >= asked and k.word < asked || chr(1114111) limit 3000) b
        order by length(b.word) limit 200)
      union all (select k.id, 0.8 from search.word k where length(asked) >= 3 and k.word like '%' || asked || '%' limit 300)
    ) each_way group by id
  ) w join search.term t on t.word_id = w.id and t.class_id = any (classes);
  if fits is not null or length(asked) < 4 then return; end if;
  perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
  select array_agg(row(number_of_word, t.id, t.class_id, (array[4, 3, 2, 1])[t.field + 1] - 1.5 + w.near, t.places)::search.match) into fits
  from (
    select k.id, greatest(similarity(asked, left(k.word, length(asked) + 1)), similarity(asked, k.word)) as near
    from search.word k where asked <% k.word order by near desc limit 12
  ) w join search.term t on t.word_id = w.id and t.class_id = any (classes)
  where w.near >= 0.27;
end $$;

-- Where the actor reads the rows of a class: everywhere, or at these units.
create type search.span as (class_id smallint, everywhere boolean, units uuid[]);

-- The actor's reach over some classes; inside one unit and below when that is asked.
create function search.reach(classes smallint[], inside uuid) returns setof search.span
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held record;
  below uuid[];
  units uuid[];
begin
  if inside is not null then
    select s.units into below from access.subtree s where s.unit_id = inside;
  end if;
  for held in select c.permission, array_agg(c.id) as ids from search.class c where c.id = any (classes) group by c.permission loop
    if access.everywhere(held.permission) then
      return query select i, inside is null, coalesce(below, '{}') from unnest(held.ids) as i;
      continue;
    end if;
    units := access.units(held.permission);
    if inside is not null then
      units := array(select unnest(units) intersect select unnest(below));
    elsif cardinality(units) > 0 then
      units := units || search.nowhere();
    end if;
    return query select i, false, units from unnest(held.ids) as i where cardinality(units) > 0;
  end loop;
end $$;

create function search.terms_of(matches search.match[], word integer) returns integer[] language sql immutable set search_path = pg_catalog
return (select array_agg(m.term_id) from unnest(matches) m where m.word_no = word);

-- Entries where one of the asked words stands together with the others, and which the actor may see; the best fitting words
-- first and each class in turn. A word's places are read in one of three ways: whoever reads everywhere takes the first ones; a
-- word with few places is read whole and those outside the actor's units left out; a word with many is looked up unit by unit.
-- other, third, rest: terms of which an entry must hold one as well. each_look and all_look: how many places are looked at for
-- one term and in all; most: how many entries are kept.
create function search.candidates(matches search.match[], spans search.span[], word integer, other integer[], third integer[], rest integer[],
  each_look integer, all_look integer, most integer) returns table (entry_id integer, score real)
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
begin
  return query with spread as materialized (
    select s.class_id, s.everywhere, s.units, cardinality(s.units) as width from unnest(spans) s
  ), ordered as materialized (
    select m.term_id, m.class_id, m.score, s.everywhere, not s.everywhere and m.places > 8 * s.width as many,
      row_number() over (partition by m.class_id order by m.score desc, m.places) as turn
    from unnest(matches) m join spread s on s.class_id = m.class_id where m.word_no = word
  ), unit as materialized (
    select s.class_id, u.unit_id from spread s cross join lateral unnest(s.units) as u (unit_id) where not s.everywhere
  ), looked as (
    (select p.entry_id, o.score from (select * from ordered where ordered.everywhere order by turn, ordered.score desc) o
      cross join lateral (select p.entry_id from search.place p where p.term_id = o.term_id limit each_look) p limit all_look)
    union all
    (select p.entry_id, o.score from (select * from ordered where not ordered.everywhere and not many order by turn, ordered.score desc) o
      cross join lateral (select p.entry_id, p.unit_id from search.place p where p.term_id = o.term_id offset 0) p
      join unit u on u.class_id = o.class_id and u.unit_id = p.unit_id limit all_look)
    union all
    (select p.entry_id, o.score from (select * from ordered where many order by turn, ordered.score desc) o
      cross join lateral (select p.entry_id from unit u
        cross join lateral (select p.entry_id from search.place p where p.term_id = o.term_id and p.unit_id = u.unit_id limit each_look) p
        where u.class_id = o.class_id limit each_look) p limit all_look)
  ), fitting as (
    select l.entry_id, l.score from looked l
    where other is null or exists (select from search.entry e where e.id = l.entry_id
      and e.terms && other and (third is null or e.terms && third) and (rest is null or e.terms && rest))
    limit most
  )
  select f.entry_id, max(f.score) from fitting f group by f.entry_id;
end $$;

-- Entries whose number is, or begins with, what was asked.
create function search.numbered(whole text, classes smallint[], inside uuid) returns table (entry_id integer, score real)
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  numbers integer[];
  theirs smallint[];
begin
  select array_agg(e.id), array_agg(distinct e.class_id) into numbers, theirs from (
    select e.id, e.class_id from search.entry e
    where e.number_key >= whole and e.number_key < whole || chr(1114111) and e.class_id = any (classes) limit 200) e;
  if numbers is null then return; end if;
  return query select e.id, (case when e.number_key = whole then 20 else 8 end)::real
    from search.entry e join search.reach(theirs, inside) s on s.class_id = e.class_id
    where e.id = any (numbers) and (s.everywhere or coalesce(e.unit_id, search.nowhere()) = any (s.units));
end $$;

create type search.scored as (entry_id integer, score real);

-- Of some entries those that hold every asked word, and how well they do.
create function search.holding_all(picked search.scored[], matches search.match[], words integer) returns search.scored[]
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select array_agg(row(h.entry_id, h.score)::search.scored) from (
    select b.entry_id, sum(b.best)::real as score from (
      select e.id as entry_id, m.word_no, max(m.score) as best
      from unnest(picked) c join search.entry e on e.id = c.entry_id
      cross join lateral unnest(e.terms) as t (term_id) join unnest(matches) m on m.term_id = t.term_id
      group by e.id, m.word_no) b
    group by b.entry_id having count(*) = words) h);
end $$;

-- The answer from what was found: how many of each kind, and the best ones with the words that fitted and the text around them.
create function search.told(picked search.scored[], matches search.match[], whole text, only_kind text, most integer, each_most integer, cut boolean)
returns jsonb language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  answer jsonb;
begin
  with found as materialized (
    -- What the region has itself comes before what it is held to.
    select s.entry_id, s.score - case when e.unit_id is null then 1 else 0 end as score, e.record_id, c.kind from unnest(picked) s
    join search.entry e on e.id = s.entry_id join search.class c on c.id = e.class_id
  ), kinds as (
    select f.kind, count(distinct f.record_id) as n, cut or count(*) >= each_most as more from found f group by f.kind
  ), first as (
    select f.entry_id, f.score from found f where only_kind is null or f.kind = only_kind order by f.score desc, f.entry_id limit 3 * most
  ), weighed as (
    select e.*, f.score + case when t.title_key = whole then 6 when starts_with(t.title_key, whole) then 2 else 0 end as points
    from first f join search.entry e on e.id = f.entry_id cross join lateral (select search.folded(left(e.title, length(whole) + 1)) as title_key offset 0) t
  ), best as materialized (
    select * from (select distinct on (w.record_id) w.* from weighed w order by w.record_id, w.points desc, w.part, w.id) b
    order by b.points desc, length(b.title), b.title, b.id limit most
  ), worded as materialized (
    select b.*, c.kind, coalesce((select array_agg(distinct k.word) from unnest(b.terms) as t (term_id)
      join unnest(matches) m on m.term_id = t.term_id join search.term i on i.id = m.term_id join search.word k on k.id = i.word_id), '{}') as words
    from best b join search.class c on c.id = b.class_id
  ), placed as materialized (
    select w.*, case when w.body <> '' then (select min(p.at) from (select search.folded(w.body) as body offset 0) b
      cross join lateral (select nullif(strpos(b.body, k.word), 0) as at from unnest(w.words) as k (word)) p) end as at
    from worded w
  )
  select jsonb_build_object(
    'kinds', coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'count', k.n, 'more', k.more) order by k.n desc, k.kind) from kinds k), '[]'),
    'hits', coalesce((select jsonb_agg(jsonb_build_object('id', p.record_id, 'kind', p.kind, 'number', p.number, 'title', p.title,
      'heading', p.heading, 'anchor', nullif(nullif(p.part, ''), '-'), 'words', p.words,
      'excerpt', case when p.at > 0 then substr(p.body, greatest(p.at - 90, 1), 260) else left(p.body, 200) end,
      'opens', p.at is null or p.at <= 91, 'goes_on', length(p.body) > case when p.at > 0 then greatest(p.at - 90, 1) + 259 else 200 end)
      order by p.points desc, length(p.title), p.title, p.id) from placed p), '[]')) into answer;
  return answer;
end $$;

-- Finds what the actor may see. held: the permissions the actor holds somewhere (it only saves looking where nothing can be).
-- However common the words, at most some thousand places are gone through; a kind with more than were counted says so.
-- Answers {"hits": […], "kinds": [{"kind", "count", "more"}]}.
create function search.find(asked text, held text[], only_kind text, inside uuid, most integer) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  whole constant text := btrim(search.folded(asked));
  each_most constant integer := 50;
  all_most constant integer := 400;
  words text[];
  stems text[];
  classes smallint[];
  matches search.match[] := '{}';
  spans search.span[];
  picked search.scored[] := '{}';
  more search.scored[];
  good search.scored[];
  others integer[];
  driver integer;
begin
  select array_agg(c.id) into classes from search.class c where c.permission = any (held);
  select array_agg(w.word), array_agg(w.stem) into words, stems from (
    select w.word, w.stem from (select distinct on (word) * from search.words(asked)) w
    order by w.stem is null, w.place limit 8) w
    where w.stem is not null or not exists (select from search.words(asked) o where o.stem is not null);
  if classes is null or words is null then
    return '{"hits": [], "kinds": []}';
  end if;
  for i in 1 .. cardinality(words) loop
    matches := matches || coalesce(search.fitting(words[i], stems[i], classes, i), '{}');
  end loop;
  select array_agg(s) into spans from search.reach(array(select distinct m.class_id from unnest(matches) m), inside) s;
  if cardinality(words) = 1 then
    select array_agg(row(c.entry_id, c.score)::search.scored) into good
    from search.candidates(matches, spans, 1, null, null, null, each_most, all_most, all_most) c;
    picked := good;
  elsif (select count(distinct m.word_no) from unnest(matches) m) = cardinality(words) then
    for driver in select m.word_no from unnest(matches) m group by m.word_no order by sum(least(m.places, 5000)) limit 3 loop
      others := array(select n from generate_series(1, cardinality(words)) n where n <> driver);
      select array_agg(row(c.entry_id, c.score)::search.scored) into more from search.candidates(matches, spans, driver,
        search.terms_of(matches, others[1]), search.terms_of(matches, others[2]), search.terms_of(matches, others[3]), 800, 1000, 100) c;
      picked := array(select distinct on (p.entry_id) row(p.entry_id, p.score)::search.scored from unnest(picked || coalesce(more, '{}')) p);
      good := search.holding_all(picked, matches, cardinality(words));
      exit when cardinality(good) >= most or (select sum(m.places) from unnest(matches) m where m.word_no = driver) > 1000;
    end loop;
  end if;
  if whole ~ '[0-9]' then
    good := coalesce(good, '{}') || array(select row(n.entry_id, n.score)::search.scored from search.numbered(whole, classes, inside) n);
  end if;
  return search.told(good, matches, whole, only_kind, most, each_most, coalesce(cardinality(picked) >= all_most, false));
end $$;

-- Counts anew how many places each term has; done every hour.
create function search.count_places() returns void language sql volatile security definer set search_path = pg_catalog
begin atomic
  update search.term t set places = c.n from (
    select p.term_id, count(*)::integer as n from search.place p group by p.term_id) c
  where c.term_id = t.id and t.places <> c.n;
end;

-- Takes away words that no longer stand anywhere, so that what was removed cannot be guessed at; done at night. Whoever writes
-- meanwhile waits: a term must not go between being found and being used.
create function search.sweep() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  lock table search.entry in share row exclusive mode;
  delete from search.term t where not exists (select from (select distinct unnest(e.terms) as id from search.entry e) u where u.id = t.id);
  delete from search.word k where not exists (select from search.term t where t.word_id = k.id);
end $$;
