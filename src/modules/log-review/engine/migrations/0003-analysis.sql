-- What ties a patient to a unit, each by the rule that says so and from day to day: made anew before each analysis.
create table if not exists @local(relation_window) (
  patient_id String, unit_hsa LowCardinality(String), windows Array(Tuple(UInt8, Date, Date))
) engine = @MergeTree order by (patient_id, unit_hsa);
@spread(relation_window, cityHash64(patient_id));

-- Which of the rules X01 to X06 explain an event by the patient's ties to the unit: bit n for rule n, 0 for none.
create table if not exists @local(event_explanation) (
  day Date codec(Delta, ZSTD), patient_id String codec(ZSTD), user_hsa LowCardinality(String), unit_hsa LowCardinality(String),
  direct UInt32 codec(ZSTD), entries UInt32 codec(ZSTD)
) engine = @MergeTree partition by toYYYYMM(day) order by (patient_id, user_hsa, day);
@spread(event_explanation, cityHash64(patient_id));

-- The events that none of them explains, for the rules that need to look at more than ties.
create table if not exists @local(open_event) (
  day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String),
  first_at DateTime('UTC'), last_at DateTime('UTC'), entries UInt32, prints UInt32, emergencies UInt32, writes UInt32,
  purposes Array(LowCardinality(String)), resource_providers Array(LowCardinality(String))
) engine = @MergeTree partition by toYYYYMM(day) order by (patient_id, user_hsa, day);
@spread(open_event, cityHash64(patient_id));

-- What else explains an event that no tie explains: one row for each rule that does.
create table if not exists @local(explanation_hit) (
  day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String), rule LowCardinality(String)
) engine = @MergeTree partition by toYYYYMM(day) order by (patient_id, user_hsa, day);
@spread(explanation_hit, cityHash64(patient_id));

-- The events that no strong rule explains; `weak` names the weak ones that do.
create table if not exists @local(unexplained_event) (
  day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String),
  first_at DateTime('UTC'), last_at DateTime('UTC'), entries UInt32, prints UInt32, emergencies UInt32, writes UInt32,
  weak Array(LowCardinality(String))
) engine = @MergeTree partition by toYYYYMM(day) order by (patient_id, user_hsa, day);
@spread(unexplained_event, cityHash64(patient_id));

-- What a flag says of an event. `weight` is what it adds to its case.
create table if not exists @local(finding) (
  day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String),
  rule LowCardinality(String), version UInt16, weight Float64
) engine = @MergeTree partition by toYYYYMM(day) order by (user_hsa, patient_id, day);
@spread(finding, cityHash64(patient_id));

-- What is put before a reviewer: of one person in one patient's record, or of one person's working day, or of one person.
create table if not exists @local(review_case) (
  month UInt32, case_id String, kind LowCardinality(String), user_hsa String, patients Array(String), unit_hsa String,
  first_day Date, last_day Date, rules Array(LowCardinality(String)), weak Array(LowCardinality(String)), score Float64,
  queue LowCardinality(String)
) engine = @MergeTree partition by month order by (score, case_id);
@spread(review_case, cityHash64(user_hsa));
