-- Own record.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @event
where (user_hsa, patient_id) in (select user_hsa, person_id from staff where person_id != '')
