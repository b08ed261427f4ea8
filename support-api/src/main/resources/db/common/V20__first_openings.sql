-- Which of the last 64 days the device was counted as active on: bit 0 is active_day, bit 1 the day before.
ALTER TABLE device_state ADD COLUMN active_days bigint DEFAULT 1 NOT NULL;

-- The first opening of a finding by a device on a firmware version, and whether the rates count it: not
-- where the device was new, since what opens then was there before.
CREATE TABLE rate_opening (
    serial   varchar(64) NOT NULL,
    finding  varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    on_day   date NOT NULL,
    model    varchar(64) NOT NULL,
    phone    varchar(64) NOT NULL,
    counted  boolean NOT NULL,
    PRIMARY KEY (serial, finding, firmware)
);
CREATE INDEX rate_opening_cell ON rate_opening (finding, model, on_day);
CREATE INDEX rate_opening_day ON rate_opening (on_day);

-- Of the openings those that were first and are counted; of the active devices those that were not new.
ALTER TABLE rate_delta ADD COLUMN firsts bigint DEFAULT 0 NOT NULL;
ALTER TABLE rate_day ADD COLUMN firsts bigint DEFAULT 0 NOT NULL;
CREATE INDEX rate_day_model ON rate_day (model, firmware, on_day);
