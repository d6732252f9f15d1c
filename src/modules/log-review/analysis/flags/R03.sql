-- Someone at the same address; half when the reading is explained.
select day, patient_id, user_hsa, unit_hsa,
  if((day, patient_id, user_hsa, unit_hsa) in (select day, patient_id, user_hsa, unit_hsa from @unexplained), 1, 0.5) as share
from @event
where (user_hsa, patient_id) in (
  select s.user_hsa, p.patient_id
  from (select patient_id, address_id from patient where address_id != '' and not protected) as p
  inner join (select user_hsa, person_id, address_id from staff where address_id != '') as s on s.address_id = p.address_id
  where s.person_id != p.patient_id)
