-- A crowd: many people of several units in one record on one working day.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained
where (patient_id, day) in (
  select patient_id, day from @unexplained group by patient_id, day having uniqExact(user_hsa) >= {users:UInt16} and uniqExact(unit_hsa) >= {units:UInt16})
