-- What customers did for a device without a ticket: one row a device and customer in seven days, judged ten days on.
CREATE TABLE self_help (
    id          varchar(36) PRIMARY KEY,
    customer_id varchar(36) NOT NULL REFERENCES customer (id),
    serial      varchar(64) NOT NULL REFERENCES device (serial),
    kind        varchar(20) NOT NULL,
    treats      varchar(2000) NOT NULL,
    started_at  timestamp with time zone NOT NULL,
    judge_at    timestamp with time zone,
    outcome     varchar(20),
    word        varchar(10),
    word_at     timestamp with time zone
);
CREATE INDEX self_help_due ON self_help (judge_at);
CREATE INDEX self_help_started ON self_help (started_at, outcome, word);
CREATE INDEX self_help_customer ON self_help (customer_id, serial, started_at);
