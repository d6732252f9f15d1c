-- Named relation: a named care contact, a case manager or a home-care team at the unit. One that names a person is that person's only.
select patient_id, unit_hsa, user_hsa, `from` as since, `to` as until from care_relation
