-- By the app and by its owner's country each finding's first opening is counted too; empty where they are not known.
ALTER TABLE rate_opening ADD COLUMN app varchar(64) DEFAULT '' NOT NULL;
ALTER TABLE rate_opening ADD COLUMN region varchar(64) DEFAULT '' NOT NULL;

-- First openings and active devices by one more trait at a time, appended and folded as those of the cohorts are.
-- Summed over its names a trait gives the firsts of the cohorts.
CREATE TABLE rate_trait_delta (
    id       varchar(36) PRIMARY KEY,
    on_day   date NOT NULL,
    model    varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    trait    varchar(20) NOT NULL,
    name     varchar(64) NOT NULL,
    finding  varchar(64) NOT NULL,
    firsts   bigint NOT NULL
);
CREATE TABLE rate_trait_day (
    on_day   date NOT NULL,
    trait    varchar(20) NOT NULL,
    model    varchar(64) NOT NULL,
    name     varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    finding  varchar(64) NOT NULL,
    firsts   bigint NOT NULL,
    PRIMARY KEY (on_day, trait, model, name, firmware, finding)
);
CREATE INDEX rate_trait_day_model ON rate_trait_day (model, firmware, on_day);
