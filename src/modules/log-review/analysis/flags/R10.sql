-- Mass: far more patients without explanation in one working day than the person, or the role, is used to.
with
  days as (
    select user_hsa, day, uniqExact(patient_id) as patients from unexplained_event
    where day between toDate({first:Date}) - {back:UInt16} and {last:Date} group by user_hsa, day),
  usual as (
    select d.user_hsa as user_hsa, d.day as day, d.patients as patients,
      arrayReduce('median', arrayMap(x -> x.2, arrayFilter(x -> x.1 < d.day and x.1 >= d.day - {back:UInt16}, o.history))) as own, r.high as high
    from days as d
    semi left join (select user_hsa, groupArray((day, patients)) as history from days group by user_hsa) as o on o.user_hsa = d.user_hsa
    any left join (select user_hsa, role from staff) as s on s.user_hsa = d.user_hsa
    any left join (
      select s2.role as role, quantileExact(0.99)(d2.patients) as high from days as d2
      semi left join (select user_hsa, role from staff) as s2 on s2.user_hsa = d2.user_hsa
      where d2.patients < {atLeast:UInt16} group by s2.role
    ) as r on r.role = s.role)
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained
where (user_hsa, day) in (
  select user_hsa, day from usual
  where day >= {first:Date} and patients >= greatest(toFloat64({atLeast:UInt16}), {times:Float64} * if(isNaN(own), 0, own), toFloat64(high)))
