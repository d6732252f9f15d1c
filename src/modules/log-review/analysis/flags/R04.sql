-- The same rare surname.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (select user_hsa, person_id, surname from staff where surname != '') as s on s.user_hsa = u.user_hsa
semi left join (
  select patient_id, surname from patient
  where surname in (select surname from patient group by surname having count() < {rarer:Float64} * (select count() from patient))
    and patient_id in (select patient_id from @unexplained) and not protected
) as p on p.patient_id = u.patient_id
where s.surname = p.surname and s.person_id != u.patient_id
