-- Reports whose times were corrected, for a week: a repeat of one may carry another time.
CREATE TABLE moved_report (
    serial      varchar(64) NOT NULL,
    id          varchar(64) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    PRIMARY KEY (serial, id)
);
CREATE INDEX moved_report_received_at ON moved_report (received_at);
