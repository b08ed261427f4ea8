-- Refused messages, raw (first 4 KiB), for seven days; administrators read and replay them.
CREATE TABLE quarantine (
    id          varchar(36) PRIMARY KEY,
    received_at timestamp with time zone NOT NULL,
    relay_id    varchar(64) NOT NULL,
    serial      varchar(64) NOT NULL,
    topic       varchar(300) NOT NULL,
    reason      varchar(40) NOT NULL,
    detail      varchar(500) NOT NULL,
    payload     bytea NOT NULL,
    size_bytes  integer NOT NULL,
    replayed_at timestamp with time zone
);
CREATE INDEX quarantine_received_at ON quarantine (received_at);
CREATE TABLE rejection_count (
    on_day   date NOT NULL,
    relay_id varchar(64) NOT NULL,
    reason   varchar(40) NOT NULL,
    total    bigint NOT NULL,
    PRIMARY KEY (on_day, relay_id, reason)
);
