-- The same person in the same record on several days.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (
  select user_hsa, patient_id, groupUniqArray(day) as days from unexplained_event
  where day between toDate({first:Date}) - {within:UInt16} and {last:Date}
  group by user_hsa, patient_id having uniqExact(day) >= {times:UInt16}
) as r on r.user_hsa = u.user_hsa and r.patient_id = u.patient_id
where arrayCount(d -> d between u.day - ({within:UInt16} - 1) and u.day, r.days) >= {times:UInt16}
