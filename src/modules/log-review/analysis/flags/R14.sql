-- Past a block: data of a blocked unit or provider was read, no emergency access, and nothing lifted the block.
select b.day as day, b.patient_id as patient_id, b.user_hsa as user_hsa, b.unit_hsa as unit_hsa, 1 as share
from (
  select e.day as day, e.patient_id as patient_id, e.user_hsa as user_hsa, e.unit_hsa as unit_hsa, e.first_at as first_at, e.resource_units as resource_units, e.resource_providers as resource_providers, k.blocks as blocks, u.provider_hsa as provider
  from (select * from @event where emergencies < entries and patient_id in (select patient_id from record_block)) as e
  semi left join (select patient_id, groupArray((block_id, lower(kind), info_unit, info_provider, info_from)) as blocks from record_block group by patient_id) as k
    on k.patient_id = e.patient_id
  any left join unit as u on u.unit_hsa = e.unit_hsa
) as b
array join blocks as block
any left join (select block_id, groupArray((unit_hsa, user_hsa, toDateTime(until, 'UTC'))) as lifts from record_block_lift group by block_id) as l on l.block_id = block.1
where b.day >= block.5
  and ((block.2 = 'inner' and has(b.resource_units, block.3) and b.unit_hsa != block.3)
    or (block.2 = 'outer' and has(b.resource_providers, block.4) and b.provider != block.4))
  and not arrayExists(x -> x.1 in ('', b.unit_hsa) and x.2 in ('', b.user_hsa) and b.first_at <= x.3, l.lifts)
