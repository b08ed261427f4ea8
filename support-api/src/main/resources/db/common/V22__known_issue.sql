-- A fault that engineering has confirmed. Empty bounds leave the range of versions open.
CREATE TABLE known_issue (
    id            varchar(36) PRIMARY KEY,
    trend_id      varchar(36),
    title         varchar(200) NOT NULL,
    finding       varchar(64) NOT NULL,
    model         varchar(64) NOT NULL,
    first_version varchar(64) NOT NULL,
    last_version  varchar(64) NOT NULL,
    phone         varchar(64) NOT NULL,
    fix_version   varchar(64) NOT NULL,
    guide         varchar(64),
    revision      bigint NOT NULL,
    created_by    varchar(200) NOT NULL,
    created_at    timestamp with time zone NOT NULL,
    changed_by    varchar(200) NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    closed_at     timestamp with time zone
);
CREATE INDEX known_issue_trend ON known_issue (trend_id);

-- What customers may be told, in each language.
CREATE TABLE known_issue_text (
    issue_id    varchar(36) NOT NULL REFERENCES known_issue (id),
    language    varchar(20) NOT NULL,
    explanation varchar(2000) NOT NULL,
    PRIMARY KEY (issue_id, language)
);

-- Tickets that somebody has linked to it.
CREATE TABLE known_issue_ticket (
    issue_id      varchar(36) NOT NULL REFERENCES known_issue (id),
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    linked_by     varchar(200) NOT NULL,
    linked_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (issue_id, ticket_number)
);
