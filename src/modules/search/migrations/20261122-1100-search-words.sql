-- An index of words made for three things at once: the middle of compounds and misspellings (a list of every word, by trigrams),
-- rows by who may read them (a list of places for each word, kind and permission, by unit), and an answer in bounded time
-- however common the word is. docs/decisions/030-search-by-word-lists.md tells why.
create schema search;

-- How a word is compared: lower case, without the dots and rings of letters, so that "losenord" finds "lösenord".
create function search.folded(said text) returns text language sql immutable parallel safe
return translate(lower(said collate "sv-x-icu"), 'åäàáâãæöòóôõøéèêëíìîïúùûüýÿñç', 'aaaaaaaooooooeeeeiiiiuuuuyync');

-- The words of a text in order, each with its Swedish stem; words that say nothing ("och", "för") have none.
create function search.words(said text) returns table (place bigint, word text, stem text)
language sql immutable parallel safe
begin atomic
  select w.place, search.folded(w.word), search.folded((ts_lexize('swedish_stem', w.word))[1])
  from regexp_split_to_table(lower(said collate "sv-x-icu"), '[^[:alnum:]]+' collate "sv-x-icu") with ordinality as w (word, place)
  where w.word <> '' and length(w.word) <= 60;
end;

-- What a card or a requirement is and who reads it: the same few for millions of rows.
create table search.class (
  id smallint generated always as identity primary key,
  kind text not null,
  permission text not null,
  unique (kind, permission)
);

-- Every word there is. Two that are written at the same moment may stand here twice: nobody waits for another's transaction.
create table search.word (
  id integer generated always as identity primary key,
  word text not null collate "C",
  stem text collate "C"
);
create index on search.word (word);
create index on search.word (stem);
create index on search.word using gin (word public.gin_trgm_ops);

-- A word as it is used in one class. field: 0 the first of a title, 1 in a title, 2 in a heading, 3 in a text.
-- places: about how many there are, counted by a job; it decides in which order they are gone through, nothing else.
create table search.term (
  id integer generated always as identity primary key,
  word_id integer not null,
  class_id smallint not null,
  field smallint not null,
  places integer not null default 1
);
create index on search.term (word_id, class_id, field);

-- What is found: a record, or one section of its text. A row without unit is read by all who hold the permission anywhere.
create table search.entry (
  id integer generated always as identity primary key,
  record_id uuid not null,
  -- The anchor of the section, '' for the record itself, '-' for text under no heading.
  part text not null default '',
  class_id smallint not null,
  unit_id uuid,
  number text,
  number_key text collate "C",
  title text not null,
  heading text not null default '',
  body text not null default '',
  terms integer[] not null,
  unique (record_id, part)
);
create index on search.entry (number_key) where number_key is not null;

-- Where each term stands. The unit comes before the entry, so that a few units among many are read without the others.
create table search.place (
  term_id integer not null,
  unit_id uuid not null,
  entry_id integer not null,
  primary key (term_id, unit_id, entry_id)
);

-- Stands for "no unit" among the places.
create function search.nowhere() returns uuid language sql immutable parallel safe
return '00000000-0000-0000-0000-000000000000'::uuid;

-- All of it is reached through the functions only, which keep to what the actor may see.
do $$
declare
  t text;
begin
  foreach t in array array['class', 'word', 'term', 'entry', 'place'] loop
    execute format('alter table search.%I enable row level security', t);
    execute format('create policy closed on search.%I using (false)', t);
    execute format('comment on table search.%I is %L', t, 'Not tracked: an index kept by trigger from records, which are tracked');
  end loop;
end $$;

create function search.class_of(wanted_kind text, wanted_permission text) returns smallint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_id smallint;
begin
  select c.id into found_id from search.class c where c.kind = wanted_kind and c.permission = wanted_permission;
  if found_id is null then
    insert into search.class (kind, permission) values (wanted_kind, wanted_permission) on conflict do nothing;
    select c.id into found_id from search.class c where c.kind = wanted_kind and c.permission = wanted_permission;
  end if;
  return found_id;
end $$;

create function search.take_out(record uuid, only_part text) returns void
language sql security definer set search_path = pg_catalog
begin atomic
  delete from search.place p using search.entry e
  where e.record_id = record and (only_part is null or e.part = only_part)
    and p.term_id = any (e.terms) and p.unit_id = coalesce(e.unit_id, search.nowhere()) and p.entry_id = e.id;
  delete from search.entry e where e.record_id = record and (only_part is null or e.part = only_part);
end;

-- The term for a word in a class, made when it is new.
create function search.term_of(said text, its_stem text, in_class smallint, in_field smallint) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  of_word integer;
  of_term integer;
begin
  select k.id into of_word from search.word k where k.word = said order by k.id limit 1;
  if of_word is null then
    insert into search.word (word, stem) values (said, its_stem) returning id into of_word;
  else
    select t.id into of_term from search.term t
    where t.word_id = of_word and t.class_id = in_class and t.field = in_field order by t.id limit 1;
  end if;
  if of_term is null then
    insert into search.term (word_id, class_id, field) values (of_word, in_class, in_field) returning id into of_term;
  end if;
  return of_term;
end $$;

-- Puts an entry in, in place of the one there was. A section knows the words of its title, so that "rutin lösenord" finds the
-- section on passwords of a routine, but has no place under them: the record itself stands there.
create function search.put(record uuid, new_part text, new_class smallint, unit uuid, new_number text, new_title text, new_heading text, new_body text)
returns void language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
-- The plans are made while the tables are nearly empty, and kept: they must not read them whole when they have grown.
set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  said record;
  term integer;
  terms integer[] := '{}';
  placed integer[] := '{}';
  new_id integer;
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
  insert into search.place (term_id, unit_id, entry_id) select unnest(placed), coalesce(unit, search.nowhere()), new_id;
end $$;

-- The index follows the cards. Sections move along with their record.
create function search.follow_card() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  class_now smallint;
  kept search.entry;
begin
  if tg_op = 'DELETE' then
    perform search.take_out(old.id, null);
    return null;
  end if;
  class_now := search.class_of(new.kind, new.read_permission);
  if tg_op = 'INSERT' then
    perform search.put(new.id, '', class_now, new.unit_id, new.number, new.title, '', '');
    return null;
  end if;
  for kept in select * from search.entry e where e.record_id = new.id loop
    perform search.put(new.id, kept.part, class_now, new.unit_id, new.number, new.title, kept.heading, kept.body);
  end loop;
  return null;
end $$;
create trigger search after insert or update or delete on record.card for each row execute function search.follow_card();

-- Gives a record its longer text.
create function search.put_text(record uuid, said text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  kept search.entry;
begin
  select * into kept from search.entry e where e.record_id = record and e.part = '';
  if kept.id is null or kept.body = coalesce(said, '') then return; end if;
  perform search.put(record, '', kept.class_id, kept.unit_id, kept.number, kept.title, '', coalesce(said, ''));
end $$;

create function search.plain_text(html text) returns text language sql immutable parallel safe set search_path = pg_catalog
return btrim(regexp_replace(
  replace(replace(replace(replace(replace(regexp_replace(html, '<[^>]*>', ' ', 'g'), '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'),
  '\s+', ' ', 'g'));

-- Gives a record its long text as HTML, an entry for each heading that has an anchor (`id`) and one, '-', for what stands before
-- the first; what was there is replaced.
create function search.put_sections(record uuid, html text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  kept search.entry;
  section record;
begin
  select * into kept from search.entry e where e.record_id = record and e.part = '';
  if kept.id is null then return; end if;
  perform search.take_out(record, e.part) from search.entry e where e.record_id = record and e.part <> '';
  for section in
    select distinct on (anchor) coalesce(substring(s.html from '^<h[1-6][^>]*\mid="([^"]+)"'), '-') as anchor,
      search.plain_text(substring(s.html from '^<h[1-6][^>]*>(.*?)</h[1-6]>')) as heading,
      search.plain_text(regexp_replace(s.html, '^<h[1-6][^>]*>.*?</h[1-6]>', '')) as body
    from regexp_split_to_table(regexp_replace(html, '<(h[1-6][\s>])', E'\x01<\\1', 'g'), E'\x01') as s (html)
    order by anchor
  loop
    if section.body <> '' or section.heading <> '' then
      perform search.put(record, section.anchor, kept.class_id, kept.unit_id, kept.number, kept.title, coalesce(section.heading, ''), section.body);
    end if;
  end loop;
end $$;

-- tg_argv[0]: the text as an expression over the row's columns.
create function search.follow_text() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  said text;
begin
  execute format('select %s from (select ($1).*) r', tg_argv[0]) into said using new;
  perform search.put_text(new.id, said);
  return null;
end $$;

-- Records of a table whose longer text is searched too: call record.searchable('actions.action', 'what || '' '' || why').
-- To be called after record.register; the rows there are get their text at once.
create procedure record.searchable(t regclass, text_expression text) language plpgsql as $$
begin
  execute format('create trigger search_text after insert or update on %s for each row execute function search.follow_text(%L)', t, text_expression);
  execute format('select search.put_text(id, %s) from %s', text_expression, t);
end $$;

select search.put(c.id, '', search.class_of(c.kind, c.read_permission), c.unit_id, c.number, c.title, '', '') from record.card c;
