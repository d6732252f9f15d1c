-- When documents in force are to be reviewed, for the calendar.
create view documents.review_day with (security_invoker = true) as
  select id as record_id, unit_id, review_owner_id as person_id, next_review_on as day, number, title from documents.document
  where status = 'inForce' and next_review_on is not null;
