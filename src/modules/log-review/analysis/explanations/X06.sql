-- Named relation: a named care contact, a case manager or a home-care team at the unit.
select patient_id, unit_hsa, `from` as since, `to` as until from care_relation
