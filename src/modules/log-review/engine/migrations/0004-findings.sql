-- Former relations between people, where the law lets them be known: a former address in common, a guardian.
create table if not exists @local(person_link) (
  person_a String, person_b String, kind LowCardinality(String)
) engine = @MergeTree order by (person_a, person_b);
@spread(person_link, cityHash64(person_a));

-- How often each unit read data of each unit in a month.
create table if not exists @everywhere(unit_use) (
  month UInt32, unit_hsa LowCardinality(String), resource_unit LowCardinality(String), entries UInt64
) engine = @WholeMergeTree partition by month order by (unit_hsa, resource_unit);

-- The events of a month that are more than explained: of a protected patient, opened in an emergency, of a case that may be
-- shown, or unexplained. All others of `event_explanation` are explained.
create table if not exists @local(event_stratum) (
  day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String),
  stratum LowCardinality(String)
) engine = @MergeTree partition by toYYYYMM(day) order by (unit_hsa, stratum, patient_id, user_hsa, day);
@spread(event_stratum, cityHash64(patient_id));

-- By which rules a month was last analysed: those used, with their versions, weights and settings, as JSON.
create table if not exists @everywhere(analysis_run) (
  month UInt32, rules String, analysed_at DateTime64(3, 'UTC')
) engine = @WholeReplacingMergeTree(analysed_at)
order by month;
