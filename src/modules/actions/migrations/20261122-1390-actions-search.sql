-- Searched besides title and number: what an action is and why, and what a plan is about.
call record.searchable('actions.action', 'concat_ws('' '', what, why)');
call record.searchable('actions.plan', 'summary');
