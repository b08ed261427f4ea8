-- What a device ran when a ticket about it was opened.
CREATE TABLE trend_ticket (
    ticket_number bigint PRIMARY KEY REFERENCES ticket (number),
    serial        varchar(64) NOT NULL,
    model         varchar(64) NOT NULL,
    firmware      varchar(64) NOT NULL,
    opened_at     timestamp with time zone NOT NULL
);
CREATE INDEX trend_ticket_opened ON trend_ticket (opened_at);

-- What stood out, with the numbers of its last review and what was decided about it.
CREATE TABLE trend (
    id            varchar(36) PRIMARY KEY,
    kind          varchar(20) NOT NULL,
    finding       varchar(64) NOT NULL,
    model         varchar(64) NOT NULL,
    subject       varchar(64) NOT NULL,
    baseline      varchar(64) NOT NULL,
    ratio         double precision,
    low           double precision NOT NULL,
    high          double precision,
    p_value       double precision NOT NULL,
    q_value       double precision NOT NULL,
    family        integer NOT NULL,
    events        bigint NOT NULL,
    exposure      double precision NOT NULL,
    base_events   bigint NOT NULL,
    base_exposure double precision NOT NULL,
    method        varchar(40) NOT NULL,
    onset         date,
    onset_low     date,
    onset_high    date,
    listed        boolean NOT NULL,
    excess        double precision NOT NULL,
    devices       bigint NOT NULL,
    tickets       bigint NOT NULL,
    writers       bigint NOT NULL,
    found_at      timestamp with time zone NOT NULL,
    reviewed_at   timestamp with time zone NOT NULL,
    state         varchar(20) NOT NULL,
    reason        varchar(500),
    muted_until   date,
    decided_by    varchar(200),
    decided_at    timestamp with time zone,
    UNIQUE (kind, finding, model, subject)
);
CREATE INDEX trend_listed ON trend (listed, excess);

-- Its small pictures: counts by week of the devices with one value of a trait, written by the review.
CREATE TABLE trend_panel (
    trend_id varchar(36) NOT NULL REFERENCES trend (id),
    position integer NOT NULL,
    trait    varchar(20) NOT NULL,
    name     varchar(64) NOT NULL,
    weeks    varchar(1000) NOT NULL,
    PRIMARY KEY (trend_id, position)
);

CREATE TABLE trend_event (
    id       varchar(36) PRIMARY KEY,
    trend_id varchar(36) NOT NULL REFERENCES trend (id),
    at       timestamp with time zone NOT NULL,
    actor    varchar(200) NOT NULL,
    kind     varchar(20) NOT NULL,
    detail   varchar(500) NOT NULL
);
CREATE INDEX trend_event_trend ON trend_event (trend_id, id);

-- One row: the last review of the fleet.
CREATE TABLE trend_review (
    id          integer PRIMARY KEY,
    reviewed_at timestamp with time zone NOT NULL,
    family      integer NOT NULL,
    words       integer NOT NULL,
    listed      integer NOT NULL,
    first_day   date,
    took_millis bigint NOT NULL
);
