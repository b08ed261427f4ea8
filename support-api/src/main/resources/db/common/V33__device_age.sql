-- The day on which a device was heard first; null where it was heard before this was kept, or never.
ALTER TABLE device_state ADD COLUMN first_day date;

-- How long a device had been heard by that day, by a band; empty where it was counted before this was kept.
ALTER TABLE rate_opening ADD COLUMN age varchar(20) DEFAULT '' NOT NULL;
ALTER TABLE rate_delta ADD COLUMN age varchar(20) DEFAULT '' NOT NULL;
CREATE TABLE rate_day_by_age (
    on_day   date NOT NULL,
    model    varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    phone    varchar(64) NOT NULL,
    age      varchar(20) DEFAULT '' NOT NULL,
    finding  varchar(64) NOT NULL,
    total    bigint NOT NULL,
    firsts   bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (on_day, model, firmware, phone, age, finding)
);
INSERT INTO rate_day_by_age (on_day, model, firmware, phone, age, finding, total, firsts)
SELECT on_day, model, firmware, phone, '', finding, total, firsts
  FROM rate_day;
DROP TABLE rate_day;
ALTER TABLE rate_day_by_age RENAME TO rate_day;
CREATE INDEX rate_day_model ON rate_day (model, firmware, on_day);
