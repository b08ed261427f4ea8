-- Another number means that the relay may speak for fewer serials than before.
ALTER TABLE relay ADD COLUMN version bigint DEFAULT 0 NOT NULL;
