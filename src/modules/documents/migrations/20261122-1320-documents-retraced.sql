-- Areas, versions and documents got columns after they were written down in the trail.
call audit.retrace('documents.area');
call audit.retrace('documents.version');
call audit.retrace('documents.document');
