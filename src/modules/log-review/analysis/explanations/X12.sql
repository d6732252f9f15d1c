-- Coherent record: another provider's data, by the patient's consent.
select o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from (select e.*, u.provider_hsa as provider from @open as e any left join unit as u on u.unit_hsa = e.unit_hsa) as o
semi left join (
  select patient_id, groupArray((unit_hsa, user_hsa, `from`, `to`)) as consents from consent
  where patient_id in (select patient_id from @open) group by patient_id
) as c on c.patient_id = o.patient_id
where arrayExists(p -> p != '' and p != o.provider, o.resource_providers)
  and arrayExists(k -> k.1 in ('', o.unit_hsa) and k.2 in ('', o.user_hsa) and o.day between k.3 and k.4, c.consents)
  and (o.patient_id, o.unit_hsa) in (select patient_id, unit_hsa from relation_window where arrayExists(x -> x.1 = 1, windows))
