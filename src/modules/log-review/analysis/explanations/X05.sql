-- Listed: the patient is listed at the unit.
select patient_id, unit_hsa, `from` as since, `to` as until from listing
