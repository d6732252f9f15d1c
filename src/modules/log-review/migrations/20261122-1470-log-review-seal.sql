-- The last load of the log when a delivery was done, and its seal: kept apart from the log, so that one whose end was cut off is known.
-- Null for what was taken in before this was kept.
alter table log_review.delivery add column batch bigint, add column seal text;
