-- What the rules hold an access against. Column names are those of the files; what a file leaves empty is unknown and falls to
-- the default: the far past, the far future or nothing. What concerns a patient lies on the patient's shard, the rest everywhere.
create table if not exists @everywhere(staff) (
  user_hsa String, person_id String, surname LowCardinality(String), address_id String, street_id String,
  house_nr Int32 default -1, area_id LowCardinality(String),
  employed_from Date, employed_to Date default toDate('2149-06-06'), role LowCardinality(String)
) engine = @WholeMergeTree order by user_hsa;

create table if not exists @everywhere(assignment) (
  user_hsa String, unit_hsa LowCardinality(String), purpose LowCardinality(String),
  valid_from Date, valid_to Date default toDate('2149-06-06')
) engine = @WholeMergeTree order by (user_hsa, unit_hsa);

create table if not exists @everywhere(shift) (
  user_hsa String, start DateTime('Europe/Stockholm'), `end` DateTime('Europe/Stockholm'), kind LowCardinality(String)
) engine = @WholeMergeTree order by (user_hsa, start);

create table if not exists @everywhere(unit) (
  unit_hsa String, parent_hsa String, provider_hsa LowCardinality(String), kind LowCardinality(String), manager_hsa String,
  valid_from Date, valid_to Date default toDate('2149-06-06')
) engine = @WholeMergeTree order by unit_hsa;

create table if not exists @local(patient) (
  patient_id String, surname LowCardinality(String), address_id String, street_id String, house_nr Int32 default -1,
  area_id LowCardinality(String), born Date32, deceased_on Date default toDate('2149-06-06'),
  protected Bool, watched_until Date
) engine = @MergeTree order by patient_id;
@spread(patient, cityHash64(patient_id));

create table if not exists @local(encounter) (
  id String, patient_id String, unit_hsa LowCardinality(String),
  start DateTime('Europe/Stockholm'), `end` DateTime('Europe/Stockholm') default toDateTime('2105-12-31 00:00:00', 'Europe/Stockholm'), kind LowCardinality(String)
) engine = @MergeTree order by (patient_id, unit_hsa, start);
@spread(encounter, cityHash64(patient_id));

create table if not exists @local(appointment) (
  id String, patient_id String, unit_hsa LowCardinality(String), booked_on Date, time DateTime('Europe/Stockholm')
) engine = @MergeTree order by (patient_id, unit_hsa);
@spread(appointment, cityHash64(patient_id));

create table if not exists @local(clinical_order) (
  id String, patient_id String, from_unit LowCardinality(String), to_unit LowCardinality(String),
  ordered_at DateTime('Europe/Stockholm'), answered_at DateTime('Europe/Stockholm') default toDateTime('2105-12-31 00:00:00', 'Europe/Stockholm')
) engine = @MergeTree order by (patient_id, to_unit);
@spread(clinical_order, cityHash64(patient_id));

create table if not exists @local(listing) (
  patient_id String, unit_hsa LowCardinality(String), `from` Date, `to` Date default toDate('2149-06-06')
) engine = @MergeTree order by (patient_id, unit_hsa);
@spread(listing, cityHash64(patient_id));

-- A named care relation: fast vårdkontakt, a care plan's case manager, or a claim that came with the log row. An empty user means all of the unit.
create table if not exists @local(care_relation) (
  patient_id String, unit_hsa LowCardinality(String), user_hsa String, `from` Date, `to` Date default toDate('2149-06-06')
) engine = @MergeTree order by (patient_id, unit_hsa);
@spread(care_relation, cityHash64(patient_id));

create table if not exists @local(consent) (
  patient_id String, unit_hsa LowCardinality(String), user_hsa String, `from` Date, `to` Date default toDate('2149-06-06')
) engine = @MergeTree order by (patient_id, unit_hsa);
@spread(consent, cityHash64(patient_id));

create table if not exists @local(record_block) (
  block_id String, patient_id String, kind LowCardinality(String), info_unit LowCardinality(String),
  info_provider LowCardinality(String), info_from Date, info_to Date default toDate('2149-06-06')
) engine = @MergeTree order by patient_id;
@spread(record_block, cityHash64(patient_id));

create table if not exists @everywhere(record_block_lift) (
  block_id String, unit_hsa LowCardinality(String), user_hsa String,
  until DateTime('Europe/Stockholm') default toDateTime('2105-12-31 00:00:00', 'Europe/Stockholm'), reason LowCardinality(String)
) engine = @WholeMergeTree order by block_id;

create table if not exists @everywhere(approved_task) (
  unit_hsa LowCardinality(String), purpose LowCardinality(String), `from` Date, `to` Date default toDate('2149-06-06')
) engine = @WholeMergeTree order by unit_hsa;
