-- Checks that somebody is to make by a day stand among that person's tasks. A check is made when its own day moves on;
-- evidence when it is collected anew. Rows that were there before are asked for at once.
call task.done_when('requirements.evidence', 'requirements.checkEvidence', 'collected_on');
call task.keep('requirements.evidence', 'requirements.checkEvidence', 'owner_id', 'next_check_on', 'title', 'withdrawn_on', '*');
call task.catch_up('requirements.evidence', 'requirements.checkEvidence', 'owner_id', 'next_check_on', 'title', 'withdrawn_on', '*');

call task.done_when('requirements.safeguard', 'requirements.checkSafeguard', 'checked_on');
call task.keep('requirements.safeguard', 'requirements.checkSafeguard', 'owner_id', 'next_check_on', 'title', 'status', 'retired');
call task.catch_up('requirements.safeguard', 'requirements.checkSafeguard', 'owner_id', 'next_check_on', 'title', 'status', 'retired');

call task.done_when('requirements.assessment', 'requirements.checkAssessment', 'checked_on');
call task.keep('requirements.assessment', 'requirements.checkAssessment', 'owner_id', 'next_check_on', 'title');
call task.catch_up('requirements.assessment', 'requirements.checkAssessment', 'owner_id', 'next_check_on', 'title');
