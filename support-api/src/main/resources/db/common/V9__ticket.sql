CREATE SEQUENCE ticket_number START WITH 1001;
CREATE TABLE ticket (
    number      bigint PRIMARY KEY,
    subject     varchar(300) NOT NULL,
    status      varchar(20) NOT NULL,
    active      boolean NOT NULL,
    priority    varchar(20) NOT NULL,
    channel     varchar(20) NOT NULL,
    customer_id varchar(36) NOT NULL REFERENCES customer (id),
    serial      varchar(64) REFERENCES device (serial),
    assignee_id varchar(36) REFERENCES staff (id),
    group_id    varchar(36) REFERENCES staff_group (id),
    tags        varchar(1000) NOT NULL,
    version     bigint NOT NULL,
    follows     bigint,
    created_at  timestamp with time zone NOT NULL,
    updated_at  timestamp with time zone NOT NULL,
    waiting_since timestamp with time zone,
    first_responded_at timestamp with time zone,
    solved_at   timestamp with time zone,
    closed_at   timestamp with time zone,
    closure_reason varchar(500)
);
-- Every list of tickets goes down by number from where the last page ended; each view has its index.
CREATE INDEX ticket_active ON ticket (active, number);
CREATE INDEX ticket_status ON ticket (status, number);
CREATE INDEX ticket_assignee ON ticket (assignee_id, active, number);
CREATE INDEX ticket_customer ON ticket (customer_id, number);
CREATE INDEX ticket_serial ON ticket (serial, number);

CREATE TABLE message (
    id            varchar(36) PRIMARY KEY,
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    at            timestamp with time zone NOT NULL,
    from_kind     varchar(20) NOT NULL,
    from_id       varchar(36),
    from_name     varchar(200) NOT NULL,
    visibility    varchar(20) NOT NULL,
    body          varchar(65536) NOT NULL
);
CREATE INDEX message_ticket ON message (ticket_number, id);

CREATE TABLE ticket_event (
    id            varchar(36) PRIMARY KEY,
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    at            timestamp with time zone NOT NULL,
    actor         varchar(200) NOT NULL,
    kind          varchar(40) NOT NULL,
    detail        varchar(2000) NOT NULL
);
CREATE INDEX ticket_event_ticket ON ticket_event (ticket_number, id);

CREATE TABLE ticket_snapshot (
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    moment        varchar(20) NOT NULL,
    taken_at      timestamp with time zone NOT NULL,
    device        varchar(200000) NOT NULL,
    PRIMARY KEY (ticket_number, moment)
);

CREATE TABLE draft (
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    staff_id      varchar(36) NOT NULL,
    visibility    varchar(20) NOT NULL,
    body          varchar(65536) NOT NULL,
    origin        varchar(20) NOT NULL,
    updated_at    timestamp with time zone NOT NULL,
    PRIMARY KEY (ticket_number, staff_id)
);

-- An inverted index of words, the same on every database: the words that there are, for a search by
-- prefix, and for each word its tickets in the order of their numbers.
CREATE TABLE search_word (
    word varchar(40) PRIMARY KEY
);
CREATE TABLE ticket_word (
    word          varchar(40) NOT NULL,
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    PRIMARY KEY (word, ticket_number)
);
CREATE INDEX ticket_word_ticket ON ticket_word (ticket_number);
