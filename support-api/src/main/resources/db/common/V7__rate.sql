-- Deltas are appended by the intake and folded into rate_day later, so that replicas do not wait for one counter.
-- finding '' counts active devices; any other value counts openings of that finding.
CREATE TABLE rate_delta (
    id       varchar(36) PRIMARY KEY,
    on_day   date NOT NULL,
    model    varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    phone    varchar(64) NOT NULL,
    finding  varchar(64) NOT NULL,
    total    bigint NOT NULL
);
CREATE TABLE rate_day (
    on_day   date NOT NULL,
    model    varchar(64) NOT NULL,
    firmware varchar(64) NOT NULL,
    phone    varchar(64) NOT NULL,
    finding  varchar(64) NOT NULL,
    total    bigint NOT NULL,
    PRIMARY KEY (on_day, model, firmware, phone, finding)
);
