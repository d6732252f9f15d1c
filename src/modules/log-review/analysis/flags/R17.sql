-- Several members of one household within a week.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (select patient_id, address_id from patient where patient_id in (select patient_id from @unexplained) and address_id != '' and not protected) as p
  on p.patient_id = u.patient_id
semi left join (
  select v.user_hsa as user_hsa, q.address_id as address_id, groupArray((v.day, v.patient_id)) as visits
  from @unexplained as v
  semi left join (select patient_id, address_id from patient where patient_id in (select patient_id from @unexplained) and address_id != '' and not protected) as q
    on q.patient_id = v.patient_id
  group by user_hsa, address_id having uniqExact(v.patient_id) >= {members:UInt16}
) as h on h.user_hsa = u.user_hsa and h.address_id = p.address_id
where arrayExists(s -> s.1 between u.day - ({days:UInt16} - 1) and u.day and length(arrayDistinct(arrayMap(x -> x.2,
  arrayFilter(x -> x.1 between s.1 and s.1 + ({days:UInt16} - 1), h.visits)))) >= {members:UInt16}, h.visits)
