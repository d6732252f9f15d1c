-- How many rows each event had when the frame was frozen, so that one that has grown since is known to be late; 0 in frames that
-- were frozen before this was told.
alter table @local(sample_frame) add column if not exists entries UInt32 default 0 codec(ZSTD);

-- The same in the table over the parts of a cluster; on one node it is the one above.
alter table @everywhere(sample_frame) add column if not exists entries UInt32 default 0;

-- The cases that were put before reviewers of a month, whatever is analysed again later.
create table if not exists @local(case_frame) (
  month UInt32, case_id String codec(ZSTD), user_hsa LowCardinality(String), unit_hsa LowCardinality(String)
) engine = @MergeTree partition by month order by case_id;
@spread(case_frame, cityHash64(user_hsa));
