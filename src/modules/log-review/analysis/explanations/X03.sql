-- Order in: the unit was asked for something for the patient. One that is never answered counts as long as it may.
select patient_id, to_unit as unit_hsa, toDate(ordered_at) - {before:UInt16} as since,
  least(if(answered_at < toDateTime('2105-01-01 00:00:00', 'Europe/Stockholm'), toDate(answered_at), toDate(ordered_at) + {longest:UInt16}), toDate({last:Date})) + {after:UInt16} as until
from clinical_order
