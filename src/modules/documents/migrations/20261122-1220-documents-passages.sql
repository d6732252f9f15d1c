-- The text of a version in passages, one a section and one for what stands before the first heading, for searching.
create table documents.passage (
  version_id uuid not null references documents.version on delete cascade,
  place integer not null,
  anchor text not null,
  number text not null,
  heading text not null,
  text text not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('swedish', heading), 'A') || setweight(to_tsvector('swedish', text), 'B')) stored,
  primary key (version_id, place)
);
create index on documents.passage using gin (words);
comment on table documents.passage is 'Not tracked: derived from the text of the version, whose hash is tracked';
alter table documents.passage enable row level security;
create policy seen on documents.passage for select using (exists (select from documents.version v where v.id = version_id));
create policy changed on documents.passage for all using (exists (
  select from documents.version v join documents.document d on d.id = v.document_id where v.id = version_id
  and ((select access.everywhere(access.permission())) or d.unit_id in (select unnest(access.units(access.permission()))))));

insert into documents.passage (version_id, place, anchor, number, heading, text)
select id, 0, '', '', '', trim(regexp_replace(regexp_replace(body, '<[^>]*>', ' ', 'g'), '\s+', ' ', 'g')) from documents.version;

-- Documents in force that hold the words, each with its best passage. Runs past row-level security so that the index can be used,
-- and itself keeps to what the actor may see.
create function documents.find(wanted text, area text, most integer)
returns table (document_id uuid, version_id uuid, place integer, rank real)
language sql stable security definer set search_path = pg_catalog
begin atomic
  with q as (select to_tsquery('swedish', wanted) as query),
  hit as (
    select v.document_id, p.version_id, p.place, ts_rank(p.words, q.query) as rank
    from q join documents.passage p on p.words @@ q.query join documents.version v on v.id = p.version_id and v.status = 'published'),
  best as (select distinct on (h.document_id) h.document_id, h.version_id, h.place, h.rank from hit h order by h.document_id, h.rank desc, h.place)
  select b.document_id, b.version_id, b.place, b.rank from best b join documents.document d on d.id = b.document_id
  where d.status = 'inForce' and coalesce(d.area_id = area, true) and access.sees(d.read_permission, d.unit_id)
  order by b.rank desc, b.document_id limit most;
end;
