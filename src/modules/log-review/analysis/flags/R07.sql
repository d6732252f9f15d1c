-- A watched patient.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (select patient_id, watched_until from patient where watched_until >= {first:Date}) as p on p.patient_id = u.patient_id
where p.watched_until >= u.day
