-- The months got columns after they were written down in the trail: written down once more as they stand, else checking the trail
-- would say that they had been changed behind its back.
update log_review.month set month = month;
