-- Outside every shift, at a unit whose shifts are known.
select u.day as day, u.patient_id as patient_id, u.user_hsa as user_hsa, u.unit_hsa as unit_hsa, 1 as share
from @unexplained as u
semi left join (
  select user_hsa, groupArray((toDateTime(start, 'UTC'), toDateTime(`end`, 'UTC'))) as shifts from shift
  where `end` >= toDate({first:Date}) - 2 and start <= toDate({last:Date}) + 2 group by user_hsa
) as s on s.user_hsa = u.user_hsa
where u.unit_hsa in (
    select unit_hsa from assignment where valid_from <= {last:Date} and valid_to >= {first:Date} group by unit_hsa
    having uniqExactIf(user_hsa, user_hsa in (select user_hsa from shift where `end` >= {first:Date} and start <= toDate({last:Date}) + 1))
      >= {known:Float64} * uniqExact(user_hsa))
  and not arrayExists(t -> u.first_at <= t.2 + toIntervalHour({hours:UInt16}) and u.last_at >= t.1 - toIntervalHour({hours:UInt16}), s.shifts)
