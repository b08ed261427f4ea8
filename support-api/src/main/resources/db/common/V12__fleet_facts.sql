-- The oldest version of the app that works with the model; null where nobody has said.
ALTER TABLE device_model ADD COLUMN minimum_app varchar(64);

-- Whether more devices than usual fail now is asked every minute.
CREATE INDEX finding_opened ON finding (code, opened_at);
