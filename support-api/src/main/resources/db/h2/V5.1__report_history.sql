-- The history of reports. No page scans it; old days are dropped.
CREATE TABLE report_history (
    serial      varchar(64) NOT NULL,
    at          timestamp with time zone NOT NULL,
    id          varchar(64) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    relay_id    varchar(64) NOT NULL,
    body        varchar(65536) NOT NULL,
    PRIMARY KEY (serial, at, id)
);
