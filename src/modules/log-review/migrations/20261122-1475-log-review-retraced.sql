-- Investigations got a column after they were written down in the trail.
call audit.retrace('log_review.unlawful_access');
