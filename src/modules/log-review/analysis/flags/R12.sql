-- Printed or exported: without explanation, or of many patients in one working day.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @event
where prints >= 1 and (
  (day, patient_id, user_hsa, unit_hsa) in (select day, patient_id, user_hsa, unit_hsa from @unexplained where prints >= 1)
  or (user_hsa, day) in (select user_hsa, day from @event where prints >= 1 group by user_hsa, day having uniqExact(patient_id) >= {patients:UInt16}))
