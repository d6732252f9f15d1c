-- Two places: the same account at units of different parents within minutes. Only units that are known; a day counts from its first and last moment.
with
  places as (select unit_hsa, any(parent_hsa) as parent from unit where parent_hsa != '' group by unit_hsa),
  moves as (
    select user_hsa, day, groupArray((first_at, last_at, p.parent)) as readings
    from (select user_hsa, day, unit_hsa, first_at, last_at from @event where (user_hsa, day) in (select user_hsa, day from @unexplained)) as e
    semi left join places as p on p.unit_hsa = e.unit_hsa
    group by user_hsa, day having uniqExact(p.parent) > 1)
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join places as p on p.unit_hsa = u.unit_hsa
semi left join moves as m on m.user_hsa = u.user_hsa and m.day = u.day
where arrayExists(x -> x.3 != p.parent and arrayExists(g -> abs(g) <= 60 * {minutes:UInt16},
  [dateDiff('second', x.1, u.first_at), dateDiff('second', x.2, u.first_at), dateDiff('second', x.1, u.last_at), dateDiff('second', x.2, u.last_at)]), m.readings)
