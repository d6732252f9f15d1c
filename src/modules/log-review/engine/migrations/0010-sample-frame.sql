-- The frozen frame a month's sample was drawn from: every event of the month as it was analysed then, and those of earlier months
-- that came too late for theirs. What is analysed again later changes nothing here, so that the same sample can be drawn again.
-- `place` is the unit it is drawn at, '' for what is drawn in the region as a whole; `known` whether the user is one of the staff.
create table if not exists @local(sample_frame) (
  month UInt32, place LowCardinality(String), stratum LowCardinality(String), known Bool,
  patient_id String codec(ZSTD), user_hsa LowCardinality(String), unit_hsa LowCardinality(String), day Date codec(Delta, ZSTD)
) engine = @MergeTree partition by month order by (patient_id, user_hsa, day);
@spread(sample_frame, cityHash64(patient_id));
