-- Searched: what a document is about, and each section of the text in force.
call record.searchable('documents.document', 'summary');

create function documents.index_text() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform search.put_sections(new.document_id, coalesce(
    (select v.body from documents.version v where v.document_id = new.document_id and v.status = 'published'), ''));
  return null;
end $$;
create trigger search_text after insert or update of status, body on documents.version for each row
  when (new.status <> 'draft') execute function documents.index_text();

select search.put_sections(v.document_id, v.body) from documents.version v where v.status = 'published';
