-- The patient had been dead for some time.
select e.day as day, e.patient_id as patient_id, e.user_hsa as user_hsa, e.unit_hsa as unit_hsa, 1 as share
from @event as e
semi left join (select patient_id, deceased_on from patient where deceased_on < toDate({last:Date}) - {after:UInt16}) as p on p.patient_id = e.patient_id
where e.day > p.deceased_on + {after:UInt16}
  and (e.day as day, e.patient_id as patient_id, e.user_hsa as user_hsa, e.unit_hsa as unit_hsa) not in (select day, patient_id, user_hsa, unit_hsa from explanation_hit where rule = 'X10' and day between {first:Date} and {last:Date})
