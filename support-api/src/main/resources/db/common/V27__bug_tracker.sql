-- Bug trackers in which bugs are made and followed. Token and hook secret are sealed.
CREATE TABLE bug_tracker (
    id          varchar(36) PRIMARY KEY,
    kind        varchar(20) NOT NULL,
    address     varchar(500) NOT NULL,
    project     varchar(200) NOT NULL,
    account     varchar(254),
    token       varchar(2000) NOT NULL,
    hook_secret varchar(1000) NOT NULL,
    created_by  varchar(200) NOT NULL,
    created_at  timestamp with time zone NOT NULL,
    ended_at    timestamp with time zone
);

-- A bug of a tracker that a trend or a known issue is tied to.
CREATE TABLE bug_link (
    id         varchar(36) PRIMARY KEY,
    tracker_id varchar(36) NOT NULL REFERENCES bug_tracker (id),
    trend_id   varchar(36),
    issue_id   varchar(36) REFERENCES known_issue (id),
    bug_key    varchar(60),
    url        varchar(500),
    title      varchar(300) NOT NULL,
    state      varchar(20) NOT NULL,
    status     varchar(100),
    fault      varchar(300),
    linked_by  varchar(200) NOT NULL,
    linked_at  timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    read_at    timestamp with time zone,
    poll_at    timestamp with time zone NOT NULL
);
CREATE INDEX bug_link_trend ON bug_link (trend_id);
CREATE INDEX bug_link_issue ON bug_link (issue_id);
CREATE INDEX bug_link_poll ON bug_link (poll_at);
CREATE INDEX bug_link_key ON bug_link (tracker_id, bug_key);

-- The outbox: comments that are to be written under bugs.
CREATE TABLE bug_comment (
    id         varchar(36) PRIMARY KEY,
    link_id    varchar(36) NOT NULL REFERENCES bug_link (id),
    body       varchar(2000) NOT NULL,
    attempts   integer NOT NULL,
    fault      varchar(300),
    created_at timestamp with time zone NOT NULL,
    next_at    timestamp with time zone NOT NULL
);
CREATE INDEX bug_comment_next ON bug_comment (next_at);
CREATE INDEX bug_comment_link ON bug_comment (link_id);
