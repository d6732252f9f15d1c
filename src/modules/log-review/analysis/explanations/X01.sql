-- Contact: the patient has an encounter at the unit.
select patient_id, unit_hsa, toDate(start) - {before:UInt16} as since, least(toDate(`end`), toDate({last:Date})) + {after:UInt16} as until from encounter
