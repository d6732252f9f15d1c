-- Contact: the patient has an encounter at the unit. One without an end counts as over the day it began, unless the patient was admitted.
select patient_id, unit_hsa, toDate(start) - {before:UInt16} as since,
  least(multiIf(`end` < toDateTime('2105-01-01 00:00:00', 'Europe/Stockholm'), toDate(`end`),
    has({inpatientKinds:Array(String)}, lowerUTF8(kind)), toDate(start) + {longest:UInt16}, toDate(start)), toDate({last:Date})) + {after:UInt16} as until
from encounter
