-- A neighbour: the same street, a few houses away.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (select user_hsa, address_id, street_id, house_nr from staff where street_id != '' and house_nr >= 0) as s on s.user_hsa = u.user_hsa
semi left join (
  select patient_id, address_id, street_id, house_nr from patient
  where patient_id in (select patient_id from @unexplained) and street_id != '' and house_nr >= 0 and not protected
) as p on p.patient_id = u.patient_id
where s.street_id = p.street_id and abs(s.house_nr - p.house_nr) <= {houses:UInt16} and s.address_id != p.address_id
