-- Owners of affected devices who have not written, reached by the desk: one row a time that it was begun.
CREATE TABLE outreach (
    id              varchar(36) PRIMARY KEY,
    issue_id        varchar(36) NOT NULL REFERENCES known_issue (id),
    finding         varchar(64) NOT NULL,
    guide           varchar(64),
    control_percent integer NOT NULL,
    hourly          integer NOT NULL,
    state           varchar(20) NOT NULL,
    started_by      varchar(200) NOT NULL,
    started_at      timestamp with time zone NOT NULL,
    changed_at      timestamp with time zone NOT NULL
);
CREATE INDEX outreach_issue ON outreach (issue_id, id);
CREATE INDEX outreach_state ON outreach (state, id);

-- What is said, in each language, as it was when it was begun.
CREATE TABLE outreach_text (
    outreach_id varchar(36) NOT NULL REFERENCES outreach (id),
    language    varchar(20) NOT NULL,
    explanation varchar(2000) NOT NULL,
    PRIMARY KEY (outreach_id, language)
);

-- Each customer who was chosen, in an order and a group that were drawn once. Nobody is chosen twice for an issue.
CREATE TABLE outreach_person (
    id             varchar(36) PRIMARY KEY,
    outreach_id    varchar(36) NOT NULL REFERENCES outreach (id),
    issue_id       varchar(36) NOT NULL REFERENCES known_issue (id),
    customer_id    varchar(36) NOT NULL REFERENCES customer (id),
    serial         varchar(64) NOT NULL REFERENCES device (serial),
    position       integer NOT NULL,
    arm            varchar(20) NOT NULL,
    state          varchar(20) NOT NULL,
    reason         varchar(20),
    chosen_at      timestamp with time zone NOT NULL,
    turn_at        timestamp with time zone,
    measured_until timestamp with time zone,
    sent_at        timestamp with time zone,
    seen_at        timestamp with time zone,
    dismissed_at   timestamp with time zone,
    began_at       timestamp with time zone,
    ticket_number  bigint REFERENCES ticket (number),
    UNIQUE (issue_id, customer_id),
    UNIQUE (outreach_id, position)
);
CREATE INDEX outreach_person_turn ON outreach_person (outreach_id, state, position);
CREATE INDEX outreach_person_sent ON outreach_person (outreach_id, sent_at);
CREATE INDEX outreach_person_customer ON outreach_person (customer_id, state);

-- Who did what with it.
CREATE TABLE outreach_event (
    id          varchar(36) PRIMARY KEY,
    outreach_id varchar(36) NOT NULL REFERENCES outreach (id),
    at          timestamp with time zone NOT NULL,
    actor       varchar(200) NOT NULL,
    kind        varchar(20) NOT NULL,
    detail      varchar(500) NOT NULL
);
CREATE INDEX outreach_event_outreach ON outreach_event (outreach_id, id);
