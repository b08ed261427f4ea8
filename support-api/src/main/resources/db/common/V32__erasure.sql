-- That an owner had erased what their device has told: who, when, how much, and when it was done. It says nothing of the device.
CREATE TABLE erasure (
    id          varchar(36) PRIMARY KEY,
    serial      varchar(64) NOT NULL REFERENCES device (serial),
    customer_id varchar(36) NOT NULL REFERENCES customer (id),
    asked_by    varchar(200) NOT NULL,
    asked_at    timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    reports     bigint NOT NULL
);
CREATE INDEX erasure_serial ON erasure (serial, id);
