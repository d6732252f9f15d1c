-- Order in: the unit was asked for something for the patient.
select patient_id, to_unit as unit_hsa, toDate(ordered_at) - {before:UInt16} as since, least(toDate(answered_at), toDate({last:Date})) + {after:UInt16} as until
from clinical_order
