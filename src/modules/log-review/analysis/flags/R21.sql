-- No trace: a short look, nothing written, and no contact with the unit afterwards.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
any left join (
  select patient_id, unit_hsa, groupArray(toDate(start)) as days from encounter
  where patient_id in (select patient_id from @unexplained) group by patient_id, unit_hsa
) as c on c.patient_id = u.patient_id and c.unit_hsa = u.unit_hsa
where u.writes = 0 and u.entries <= {entries:UInt16} and not arrayExists(d -> d between u.day and u.day + {later:UInt16}, c.days)
