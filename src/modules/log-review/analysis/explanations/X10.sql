-- Task without care: the unit has an approved task of the purpose that was given.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from @open as o
semi left join (
  select unit_hsa, groupArray((purpose, `from`, `to`)) as tasks from approved_task group by unit_hsa
) as t on t.unit_hsa = o.unit_hsa
where arrayExists(p -> p in ('Administration', 'Kvalitetssäkring', 'Statistik', 'Kvalitetsregister')
  and arrayExists(k -> k.1 = p and o.day between k.2 and k.3, t.tasks), o.purposes)
