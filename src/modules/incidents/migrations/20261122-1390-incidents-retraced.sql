-- Incidents got a column after they were written down in the trail.
call audit.retrace('incidents.incident');
