-- How authorities reach each controller: written once, in every report to them.
create table incidents.sender (
  unit_id uuid primary key references access.scope,
  postal_address text not null default '',
  phone text not null default '',
  reply_to text not null default ''
);
call platform.versioned('incidents.sender');
call audit.track('incidents.sender', 'unit_id');
call access.open('incidents.sender', 'The region’s own address and telephone stand in every letter it sends');
