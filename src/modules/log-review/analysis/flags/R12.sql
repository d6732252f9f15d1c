-- Printed or exported.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained where prints >= 1
