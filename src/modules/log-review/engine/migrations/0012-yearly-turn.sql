-- Whether the user of an event has a yearly turn: in frames from before, those of the staff the region knows; in later ones everyone.
-- Kept beside `known`, so that a month that was drawn before is drawn again as it was.
alter table @local(sample_frame) add column if not exists has_turn Bool default known;

-- The same in the table over the parts of a cluster; on one node it is the one above.
alter table @everywhere(sample_frame) add column if not exists has_turn Bool default known;
