-- Emergency access that no encounter explains, or used again and again in the month.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @event
where emergencies > 0 and (
  (day, patient_id, user_hsa, unit_hsa) in (
    select day, patient_id, user_hsa, unit_hsa from @open
    where (day, patient_id, user_hsa, unit_hsa) not in (select day, patient_id, user_hsa, unit_hsa from explanation_hit where rule = 'X11' and day between {first:Date} and {last:Date}))
  or user_hsa in (select user_hsa from @event where emergencies > 0 group by user_hsa having count() > {atMost:UInt16}))
