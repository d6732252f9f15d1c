-- A former relation: someone the employee once shared an address with, or was guardian of. Only where the law lets it be known.
select day, patient_id, user_hsa, unit_hsa, 1 as share from @unexplained
where (user_hsa, patient_id) in (
  select s.user_hsa, l.other
  from (select person_a as self, person_b as other from person_link union all select person_b, person_a from person_link) as l
  inner join (select user_hsa, person_id from staff where person_id != '') as s on s.person_id = l.self
  where l.other != s.person_id)
