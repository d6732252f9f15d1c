-- Answer: the unit asked another, and reads the answer.
select patient_id, from_unit as unit_hsa, toDate(ordered_at) as since,
  least(if(answered_at < toDateTime('2105-01-01 00:00:00', 'Europe/Stockholm'), toDate(answered_at), toDate(ordered_at) + {longest:UInt16}), toDate({last:Date})) + {after:UInt16} as until
from clinical_order
