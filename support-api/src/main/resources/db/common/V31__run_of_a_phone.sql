-- When a run came that a phone had led by itself; null for one that began here.
ALTER TABLE run ADD COLUMN handed_over_at timestamp with time zone;
