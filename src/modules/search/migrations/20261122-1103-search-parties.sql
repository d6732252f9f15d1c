-- Records are found by those they concern as well: an entry stands under each such person as it stands under its unit, since places
-- are read by unit and a person is one more. parties: whether any record of the class concerns somebody.
alter table search.class add column parties boolean not null default false;

-- Where an entry stands: its unit, and those it concerns.
create function search.whereabouts(record uuid, unit uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return array(select p.person_id from record.party p where p.record_id = record) || coalesce(unit, search.nowhere());
end $$;

create or replace function search.take_out(record uuid, only_part text) returns void
language sql security definer set search_path = pg_catalog
begin atomic
  delete from search.place p using search.entry e, search.whereabouts(record, e.unit_id) w (units)
  where e.record_id = record and (only_part is null or e.part = only_part)
    and p.term_id = any (e.terms) and p.unit_id = any (w.units) and p.entry_id = e.id;
  delete from search.entry e where e.record_id = record and (only_part is null or e.part = only_part);
end;

-- As before, and an entry is put under those its record concerns.
create or replace function search.put(record uuid, new_part text, new_class smallint, unit uuid, new_number text, new_title text, new_heading text, new_body text)
returns void language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
-- The plans are made while the tables are nearly empty, and kept: they must not read them whole when they have grown.
set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  said record;
  term integer;
  terms integer[] := '{}';
  placed integer[] := '{}';
  new_id integer;
  wheres uuid[];
begin
  if exists (select from search.entry e where e.record_id = record and e.part = new_part) then
    perform search.take_out(record, new_part);
  end if;
  for said in
    select w.word, min(w.stem) as stem, min(w.field)::smallint as field from (
      select word, stem, case when new_part <> '' then 4 when row_number() over (order by place) = 1 then 0 else 1 end as field
      from search.words(new_title)
      union all select word, stem, 2 from search.words(new_heading) where new_heading <> '' and stem is not null
      union all select word, stem, 3 from search.words(new_body) where new_body <> '' and stem is not null and length(word) > 1
    ) w group by w.word
  loop
    term := search.term_of(said.word, said.stem, new_class, (case said.field when 4 then 1 else said.field end)::smallint);
    terms := terms || term;
    if said.field < 4 then placed := placed || term; end if;
  end loop;
  insert into search.entry (record_id, part, class_id, unit_id, number, number_key, title, heading, body, terms)
  values (record, new_part, new_class, unit, new_number, case when new_part = '' then search.folded(nullif(new_number, '')) end,
    new_title, new_heading, new_body, terms)
  returning id into new_id;
  wheres := search.whereabouts(record, unit);
  insert into search.place (term_id, unit_id, entry_id) select t, w, new_id from unnest(placed) t cross join unnest(wheres) w;
  if cardinality(wheres) > 1 then
    update search.class c set parties = true where c.id = new_class and not c.parties;
  end if;
end $$;

create function search.follow_party() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  entry search.entry;
begin
  for entry in select e.* from search.entry e where e.record_id = coalesce(new.record_id, old.record_id) loop
    if tg_op = 'DELETE' then
      delete from search.place p where p.term_id = any (entry.terms) and p.unit_id = old.person_id and p.entry_id = entry.id;
    else
      insert into search.place (term_id, unit_id, entry_id)
      select p.term_id, new.person_id, p.entry_id from search.place p
      where p.term_id = any (entry.terms) and p.unit_id = coalesce(entry.unit_id, search.nowhere()) and p.entry_id = entry.id
      on conflict do nothing;
      update search.class c set parties = true where c.id = entry.class_id and not c.parties;
    end if;
  end loop;
  return null;
end $$;
create trigger search after insert or delete on record.party for each row execute function search.follow_party();

-- As before, and among what concerns the actor, unless one unit is asked for.
create or replace function search.reach(classes smallint[], inside uuid) returns setof search.span
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held record;
  below uuid[];
  units uuid[];
begin
  if inside is not null then
    select s.units into below from access.subtree s where s.unit_id = inside;
  end if;
  for held in select c.permission, array_agg(c.id) as ids, bool_or(c.parties) as parties from search.class c where c.id = any (classes) group by c.permission loop
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
    if held.parties and inside is null then
      units := units || access.actor();
    end if;
    return query select i, false, units from unnest(held.ids) as i where cardinality(units) > 0;
  end loop;
end $$;

create or replace function search.numbered(whole text, classes smallint[], inside uuid) returns table (entry_id integer, score real)
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
    where e.id = any (numbers) and (s.everywhere or search.whereabouts(e.record_id, e.unit_id) && s.units);
end $$;

-- Finds what the actor may see. held: the permissions the actor holds somewhere (it only saves looking where nothing can be).
-- Records that concern the actor are found without one. However common the words, at most some thousand places are gone through;
-- a kind with more than were counted says so.
-- Answers {"hits": […], "kinds": [{"kind", "count", "more"}]}.
create or replace function search.find(asked text, held text[], only_kind text, inside uuid, most integer) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  whole constant text := btrim(search.folded(asked));
  each_most constant integer := 50;
  all_most constant integer := 200;
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
  select array_agg(c.id) into classes from search.class c where c.permission = any (held) or c.parties;
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
    for driver in select m.word_no from unnest(matches) m group by m.word_no order by sum(m.places) limit 3 loop
      others := array(select n from generate_series(1, cardinality(words)) n where n <> driver);
      select array_agg(row(c.entry_id, c.score)::search.scored) into more from search.candidates(matches, spans, driver,
        search.terms_of(matches, others[1]), search.terms_of(matches, others[2]), search.terms_of(matches, others[3]), 200, 250, 100) c;
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
