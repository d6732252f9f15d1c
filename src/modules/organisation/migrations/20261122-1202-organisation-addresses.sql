-- Where mail reaches a person; asked only by the functions of the mail schema.
create or replace function mail.address_of(person uuid) returns text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select nullif(trim(p.email), '') from organisation.person p where p.id = person;
end;

create index on organisation.person (lower(email)) where email is not null;
create or replace function mail.person_at(address text) returns uuid
language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id from organisation.person p where lower(p.email) = lower(address) order by p.active desc, p.id limit 1;
end;
