-- Unit affinity: the patient has contact at a clinic that the unit normally works together with, learned from explained readings.
with
  contacts as (
    select distinct patient_id, unit_hsa as clinic from encounter
    where start >= toDate({first:Date}) - {back:UInt16} and start < toDate({last:Date}) + 1 and unit_hsa != ''),
  readings as (
    select distinct patient_id, unit_hsa as reader from event_explanation
    where direct > 0 and day between toDate({first:Date}) - {back:UInt16} and {last:Date}),
  partners as (
    select t.clinic as clinic, t.reader as reader
    from (select c.clinic as clinic, r.reader as reader, count() as patients from contacts as c inner join readings as r on r.patient_id = c.patient_id
      where c.clinic != r.reader group by c.clinic, r.reader) as t
    any left join (select clinic, count() as patients from contacts group by clinic) as k on k.clinic = t.clinic
    any left join (select reader, count() as patients from readings group by reader) as s on s.reader = t.reader
    where k.patients >= {patients:UInt32} and t.patients >= {share:Float64} * k.patients
      and t.patients / k.patients >= {lift:Float64} * s.patients / (select uniqExact(patient_id) from readings))
select distinct o.day as day, o.patient_id as patient_id, o.user_hsa as user_hsa, o.unit_hsa as unit_hsa
from @open as o
inner join (
  select patient_id, unit_hsa as clinic, windows from relation_window
  where patient_id in (select patient_id from @open) and arrayExists(w -> w.1 = 1, windows)
) as c on c.patient_id = o.patient_id
where (c.clinic, o.unit_hsa) in (select clinic, reader from partners)
  and arrayExists(w -> w.1 = 1 and o.day between w.2 and w.3, c.windows)
