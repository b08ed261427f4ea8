CREATE TABLE guide (
    code            varchar(64) PRIMARY KEY,
    current_version integer NOT NULL,
    position        integer NOT NULL
);
CREATE TABLE guide_version (
    guide      varchar(64) NOT NULL REFERENCES guide (code),
    version    integer NOT NULL,
    yaml       varchar(65536) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    PRIMARY KEY (guide, version)
);
-- state holds the library's GuideRun; run_step is its readable projection, and finds a run by delivery.
CREATE TABLE run (
    id            varchar(36) PRIMARY KEY,
    guide         varchar(64) NOT NULL,
    guide_version integer NOT NULL,
    ticket_number bigint,
    serial        varchar(64) NOT NULL REFERENCES device (serial),
    customer_id   varchar(36) REFERENCES customer (id),
    relay_id      varchar(64),
    state         varchar(20) NOT NULL,
    progress      varchar(65536) NOT NULL,
    version       bigint NOT NULL,
    lasting       boolean,
    started_by    varchar(100) NOT NULL,
    started_at    timestamp with time zone NOT NULL,
    deadline_at   timestamp with time zone,
    ended_at      timestamp with time zone
);
CREATE INDEX run_serial ON run (serial, state);
CREATE INDEX run_state ON run (state, serial);
CREATE INDEX run_ticket ON run (ticket_number);
CREATE INDEX run_customer ON run (customer_id);
CREATE TABLE run_step (
    run_id      varchar(36) NOT NULL REFERENCES run (id),
    number      integer NOT NULL,
    step        varchar(64) NOT NULL,
    delivery    varchar(64) NOT NULL UNIQUE,
    request_id  varchar(64),
    state       varchar(20) NOT NULL,
    passed_by   varchar(20),
    evidence    varchar(1000),
    answer      varchar(64),
    sent_at     timestamp with time zone,
    received_at timestamp with time zone,
    shown_at    timestamp with time zone,
    deadline_at timestamp with time zone,
    ended_at    timestamp with time zone,
    PRIMARY KEY (run_id, number)
);
