-- Not employed on that day.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join staff as s on s.user_hsa = u.user_hsa
where u.day not between s.employed_from and least(s.employed_to, toDate('2149-01-01')) + {after:UInt16}
