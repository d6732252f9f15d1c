-- Booking: the patient is booked at the unit.
select patient_id, unit_hsa, booked_on as since, toDate(time) + {after:UInt16} as until from appointment
