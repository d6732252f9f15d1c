-- A person's history tells of the roles and assignments the person was given and lost.
call record.tells('person', 'access.role_grant', 'person_id');
call record.tells('person', 'organisation.assignment', 'person_id');
