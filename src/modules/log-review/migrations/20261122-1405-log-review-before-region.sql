-- Logs may be taken in before there is a region, as when the command line is all that has been used: what belongs to the whole
-- region then belongs to no unit, and is seen by none but the system until the region is there.
alter table log_review.source alter column unit_id drop not null;
alter table log_review.delivery alter column unit_id drop not null;
alter table log_review.misfit alter column unit_id drop not null;
alter table log_review.context_file alter column unit_id drop not null;

-- A file comes once to a source: sent again it is the same delivery.
create unique index on log_review.delivery (source_id, sha256);
