-- A patient with protected identity.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained where patient_id in (select patient_id from patient where protected)
