-- No care relation was found. Never shown for this alone.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained
