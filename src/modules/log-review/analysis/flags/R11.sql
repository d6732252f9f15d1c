-- Unusual unit: data of another unit that this unit hardly ever reads, where enough is known of what it reads.
select e.day as day, e.patient_id as patient_id, e.user_hsa as user_hsa, e.unit_hsa as unit_hsa, 1 as share
from (
  select day, patient_id, user_hsa, unit_hsa, resource_units from @event
  where patient_id in (select patient_id from @unexplained) and arrayExists(r -> r not in ('', unit_hsa), resource_units)
    and (day, patient_id, user_hsa, unit_hsa) in (select day, patient_id, user_hsa, unit_hsa from @unexplained)
) as e
semi left join (
  select unit_hsa, groupArrayIf(resource_unit, read >= {rarer:Float64} * total) as usual
  from (select unit_hsa, resource_unit, sum(entries) as read, sum(read) over (partition by unit_hsa) as total from unit_use
    where month between toYYYYMM(toDate({first:Date}) - interval ({months:UInt16} - 1) month) and toYYYYMM(toDate({first:Date}))
    group by unit_hsa, resource_unit)
  where total * {rarer:Float64} >= 1 group by unit_hsa
) as k on k.unit_hsa = e.unit_hsa
where arrayExists(r -> r not in ('', e.unit_hsa) and not has(k.usual, r), e.resource_units)
