-- Wrong age: someone grown up at a unit for children, or not old at one for the old.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (
  select unit_hsa, lowerUTF8(kind) as sort from unit
  where has({childUnits:Array(String)}, lowerUTF8(kind)) or has({oldUnits:Array(String)}, lowerUTF8(kind)) limit 1 by unit_hsa
) as n on n.unit_hsa = u.unit_hsa
semi left join (
  select patient_id, born from patient where born > toDate32('1900-01-01') and patient_id in (select patient_id from @unexplained)
) as p on p.patient_id = u.patient_id
where (has({childUnits:Array(String)}, n.sort) and age('year', p.born, u.day) >= {childUntil:UInt16})
  or (has({oldUnits:Array(String)}, n.sort) and age('year', p.born, u.day) < {oldFrom:UInt16})
