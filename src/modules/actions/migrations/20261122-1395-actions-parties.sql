-- Whom an action concerns is said to the platform, which shows them its card, lets them add to it and lets them find it.
drop policy seen_by_owner on record.card;
drop function actions.own_ids();
call record.concerns('actions.action', 'owner_id', 'checker_id');
