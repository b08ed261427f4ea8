-- Names that every report is looked up by are compared byte by byte; in a language's order that is the dearest part of a batch.
ALTER TABLE device ALTER COLUMN serial TYPE varchar(64) COLLATE "C";
ALTER TABLE device_state ALTER COLUMN serial TYPE varchar(64) COLLATE "C";
ALTER TABLE finding ALTER COLUMN serial TYPE varchar(64) COLLATE "C";
ALTER TABLE relay ALTER COLUMN id TYPE varchar(64) COLLATE "C";
ALTER TABLE relay_serial ALTER COLUMN relay_id TYPE varchar(64) COLLATE "C";
ALTER TABLE relay_serial ALTER COLUMN serial TYPE varchar(64) COLLATE "C";
ALTER TABLE report_history ALTER COLUMN serial TYPE varchar(64) COLLATE "C";
ALTER TABLE report_history ALTER COLUMN id TYPE varchar(64) COLLATE "C";
-- Each report changes a row of its device: a fifth of the table between two analyses is seconds.
ALTER TABLE device_state SET (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 500000);
