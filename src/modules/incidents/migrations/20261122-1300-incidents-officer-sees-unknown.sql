-- The data protection officer reads a case from the start where it is not known whether personal data is touched, and for as
-- long as that is not known; once it has been said to be touched, from then on as before.
alter table incidents.incident add column was_personal boolean not null default false;
comment on column incidents.incident.was_personal is 'Personal data is, or was once said to be, touched';
comment on column incidents.incident.personal is 'Read by the data protection officer: personal data is, or was, touched, or that is not known';
update incidents.incident set was_personal = true where personal;

create or replace function incidents.keep_personal() returns trigger language plpgsql as $$
begin
  new.was_personal := new.personal_data = 'yes' or (tg_op = 'UPDATE' and old.was_personal);
  new.personal := new.was_personal or new.personal_data = 'unknown';
  return new;
end $$;
update incidents.incident set personal = true where personal_data = 'unknown' and not personal;
