-- A case concerns those who are named its handlers, a report whoever sent it: said to the platform, which shows them the card, lets
-- them add to it and lets them find it.
drop policy seen_by_handler on record.card;
drop policy seen_by_reporter on record.card;
drop policy made_by_handler on record.attachment;
drop policy made_by_handler on record.link;
call record.names('incidents.handler', 'incident_id', 'person_id');
call record.concerns('incidents.report', 'reporter_id');
