-- Answer: the unit asked another, and reads the answer.
select patient_id, from_unit as unit_hsa, toDate(ordered_at) as since, least(toDate(answered_at), toDate({last:Date})) + {after:UInt16} as until
from clinical_order
