-- Emergency: the record was opened by emergency access near an encounter somewhere. One without an end counts as over when it began,
-- unless the patient was admitted, as in X01: else a visit that nobody closed would explain every emergency access after it.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from (select * from @open where emergencies > 0) as o
semi left join (
  select patient_id, groupArray((toDateTime(start, 'UTC'), toDateTime(multiIf(`end` < toDateTime('2105-01-01 00:00:00', 'Europe/Stockholm'), `end`,
    has({inpatientKinds:Array(String)}, lowerUTF8(kind)), start + toIntervalDay({longest:UInt16}), start), 'UTC'))) as visits from encounter
  where patient_id in (select patient_id from @open where emergencies > 0) and unit_hsa != ''
  group by patient_id
) as v on v.patient_id = o.patient_id
where arrayExists(t -> o.first_at >= t.1 - toIntervalHour({hours:UInt16}) and o.last_at <= t.2 + toIntervalHour({hours:UInt16}), v.visits)
