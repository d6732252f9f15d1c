-- A colleague's record, of the same unit on that day.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (
  select s.person_id as patient_id, any(s.user_hsa) as colleague, groupArray((a.unit_hsa, a.valid_from, a.valid_to)) as places
  from staff as s inner join assignment as a on a.user_hsa = s.user_hsa where s.person_id != '' group by s.person_id
) as c on c.patient_id = u.patient_id
semi left join (
  select user_hsa, groupArray((unit_hsa, valid_from, valid_to)) as places from assignment group by user_hsa
) as a on a.user_hsa = u.user_hsa
where c.colleague != u.user_hsa
  and arrayExists(m -> u.day between m.2 and m.3 and arrayExists(t -> t.1 = m.1 and u.day between t.2 and t.3, c.places), a.places)
