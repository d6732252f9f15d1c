-- One row of every access, as the source told it. Ordered by working day, so that a day is rolled up, checked for
-- duplicates and read again alone; a working day begins at four in the morning, Swedish time. `batch` is the load it came with.
create table if not exists @local(access_log) (
  day Date materialized toDate(toTimeZone(at, 'Europe/Stockholm') - interval 4 hour) codec(Delta, ZSTD),
  user_hsa LowCardinality(String),
  patient_id String codec(ZSTD),
  unit_hsa LowCardinality(String),
  at DateTime64(3, 'UTC') codec(GCD, T64, ZSTD),
  at_raw String codec(ZSTD),
  ambiguous Bool,
  log_id String codec(ZSTD(3)),
  source LowCardinality(String),
  system LowCardinality(String),
  assignment LowCardinality(String),
  activity LowCardinality(String),
  purpose LowCardinality(String),
  resource_type LowCardinality(String),
  resource_unit LowCardinality(String),
  resource_provider LowCardinality(String),
  outcome LowCardinality(String),
  batch UInt32 codec(Delta, ZSTD)
) engine = @MergeTree
partition by toYYYYMM(day)
order by (day, user_hsa, patient_id, unit_hsa, at)
settings fsync_after_insert = 1, fsync_part_directory = 1, min_rows_to_fsync_after_merge = 1;
@spread(access_log, cityHash64(patient_id));

-- What one person did in one patient's record on one working day at one unit: the only table the rules read of the log.
-- A partition a day, replaced as a whole whenever rows of that day have come.
create table if not exists @local(access_event) (
  day Date codec(Delta, ZSTD),
  patient_id String codec(ZSTD),
  user_hsa LowCardinality(String),
  unit_hsa LowCardinality(String),
  first_at DateTime('UTC') codec(T64, ZSTD),
  last_at DateTime('UTC') codec(T64, ZSTD),
  entries UInt32 codec(ZSTD),
  prints UInt32 codec(ZSTD),
  emergencies UInt32 codec(ZSTD),
  writes UInt32 codec(ZSTD),
  purposes Array(LowCardinality(String)),
  resource_units Array(LowCardinality(String)),
  resource_providers Array(LowCardinality(String)),
  resource_types Array(LowCardinality(String)),
  event_id String alias lower(hex(SHA256(concat(user_hsa, '|', unit_hsa, '|', patient_id, '|', toString(day)))))
) engine = @MergeTree
partition by day
order by (patient_id, user_hsa, unit_hsa);
@spread(access_event, cityHash64(patient_id));

-- The loads. A batch is written down as staged with its roots before its first row is moved in, and as whole after the last.
create table if not exists @everywhere(batch) (
  batch UInt32,
  whole UInt8,
  load_key String,
  source LowCardinality(String),
  rows UInt64,
  duplicates UInt64,
  days Array(Date),
  months Array(UInt32),
  month_rows Array(UInt64),
  month_roots Array(String),
  previous_seal String,
  seal String,
  loaded_at DateTime64(3, 'UTC')
) engine = @WholeReplacingMergeTree(whole)
order by batch
settings fsync_after_insert = 1, fsync_part_directory = 1;

-- The batches that the events of a day were made of.
create table if not exists @everywhere(rolled_day) (
  day Date,
  batches Array(UInt32),
  rolled_at DateTime64(3, 'UTC')
) engine = @WholeReplacingMergeTree(rolled_at)
order by day;

-- What could not be taken in, as it came, until it is taken in by another try. `raw` is sealed with the master key and is emptied
-- then. `part` tells records of the same position apart.
create table if not exists @everywhere(quarantine) (
  source LowCardinality(String),
  sender LowCardinality(String),
  load_key String,
  position UInt64,
  part UInt32,
  reason LowCardinality(String),
  raw String codec(ZSTD(3)),
  state Enum8('waiting' = 1, 'accepted' = 2),
  noted_at DateTime64(3, 'UTC')
) engine = @WholeReplacingMergeTree(noted_at)
order by (source, load_key, position, part);

-- A month whose rows were disposed of when their time was over, with what its batches had been.
create table if not exists @everywhere(tombstone) (
  month UInt32,
  rows UInt64,
  roots Array(Tuple(batch UInt32, root String)),
  disposed_at DateTime64(3, 'UTC'),
  disposed_by String
) engine = @WholeReplacingMergeTree(disposed_at)
order by month;
