-- Wrote: the same person wrote in the record within a few days. Evidence one makes oneself, hence weak.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from @open as o
semi left join (
  select user_hsa, patient_id, groupArray(day) as days from access_event
  where writes > 0 and day between toDate({first:Date}) - {around:UInt16} and toDate({last:Date}) + {around:UInt16}
    and (patient_id, user_hsa) in (select patient_id, user_hsa from @open)
  group by user_hsa, patient_id
) as w on w.user_hsa = o.user_hsa and w.patient_id = o.patient_id
where arrayExists(d -> d between o.day - {around:UInt16} and o.day + {around:UInt16}, w.days)
