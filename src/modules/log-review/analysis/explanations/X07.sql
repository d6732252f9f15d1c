-- Repeat: the same person read the same record under a tie, that day at another unit or not long before.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from @open as o
semi left join (
  select user_hsa, patient_id, groupArray(day) as days from event_explanation
  where direct > 0 and day between toDate({first:Date}) - {before:UInt16} and {last:Date}
    and (patient_id, user_hsa) in (select patient_id, user_hsa from @open)
  group by user_hsa, patient_id
) as r on r.user_hsa = o.user_hsa and r.patient_id = o.patient_id
where arrayExists(d -> d between o.day - {before:UInt16} and o.day, r.days)
