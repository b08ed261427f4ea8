-- Photos of messages, as a customer or staff added them, without anything but what shows them.
CREATE TABLE photo (
    id            varchar(36) PRIMARY KEY,
    ticket_number bigint NOT NULL REFERENCES ticket (number),
    message_id    varchar(36) NOT NULL REFERENCES message (id),
    added_at      timestamp with time zone NOT NULL,
    type          varchar(20) NOT NULL,
    width         integer NOT NULL,
    height        integer NOT NULL,
    sha256        varchar(64) NOT NULL,
    content       bytea NOT NULL,
    UNIQUE (message_id, sha256)
);
CREATE INDEX photo_ticket ON photo (ticket_number, id);
CREATE INDEX photo_added ON photo (added_at);
