-- Emergency: the record was opened by emergency access near an encounter somewhere.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from (select * from @open where emergencies > 0) as o
semi left join (
  select patient_id, groupArray((toDateTime(start, 'UTC'), toDateTime(`end`, 'UTC'))) as visits from encounter
  where patient_id in (select patient_id from @open where emergencies > 0) and unit_hsa != ''
  group by patient_id
) as v on v.patient_id = o.patient_id
where arrayExists(t -> o.first_at >= t.1 - toIntervalHour({hours:UInt16}) and o.last_at <= t.2 + toIntervalHour({hours:UInt16}), v.visits)
