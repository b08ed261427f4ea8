-- Cases that say much the same and that no finding explains, as the last review found them, and what was decided.
CREATE TABLE case_group (
    id          varchar(36) PRIMARY KEY,
    language    varchar(20) NOT NULL,
    words       varchar(400) NOT NULL,
    tickets     bigint NOT NULL,
    customers   bigint NOT NULL,
    first_at    timestamp with time zone NOT NULL,
    last_at     timestamp with time zone NOT NULL,
    listed      boolean NOT NULL,
    found_at    timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone NOT NULL,
    issue_id    varchar(36),
    state       varchar(20) NOT NULL,
    reason      varchar(500),
    muted_until date,
    decided_by  varchar(200),
    decided_at  timestamp with time zone
);
CREATE INDEX case_group_listed ON case_group (listed, tickets);

CREATE TABLE case_group_ticket (
    group_id      varchar(36) NOT NULL REFERENCES case_group (id),
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    PRIMARY KEY (group_id, ticket_number)
);
CREATE INDEX case_group_ticket_ticket ON case_group_ticket (ticket_number);

-- One row: the last review of the cases' texts.
CREATE TABLE case_review (
    id          integer PRIMARY KEY,
    reviewed_at timestamp with time zone NOT NULL,
    looked_at   integer NOT NULL,
    unexplained integer NOT NULL,
    took_millis bigint NOT NULL
);

-- How much more often those of a case group or a trend have one value of a trait than all others. Written by the review.
CREATE TABLE shared_trait (
    subject_id    varchar(36) NOT NULL,
    position      integer NOT NULL,
    trait         varchar(20) NOT NULL,
    name          varchar(140) NOT NULL,
    affected_with bigint NOT NULL,
    affected      bigint NOT NULL,
    others_with   bigint NOT NULL,
    others        bigint NOT NULL,
    odds          double precision,
    low           double precision NOT NULL,
    high          double precision,
    p_value       double precision NOT NULL,
    q_value       double precision NOT NULL,
    family        integer NOT NULL,
    PRIMARY KEY (subject_id, position)
);
