CREATE TABLE device_model (
    code                  varchar(64) PRIMARY KEY,
    name                  varchar(200) NOT NULL,
    kind                  varchar(20) NOT NULL,
    current_firmware      varchar(64),
    sync_interval_minutes integer,
    battery_life_days     integer
);
CREATE TABLE firmware_release (
    model     varchar(64) NOT NULL REFERENCES device_model (code),
    version   varchar(64) NOT NULL,
    known_bad boolean NOT NULL,
    note      varchar(1000),
    PRIMARY KEY (model, version)
);
CREATE TABLE device (
    serial      varchar(64) PRIMARY KEY,
    model       varchar(64) NOT NULL REFERENCES device_model (code),
    customer_id varchar(36) REFERENCES customer (id),
    created_at  timestamp with time zone NOT NULL
);
CREATE INDEX device_customer ON device (customer_id);

-- One row a device, written by the intake under a row lock; the JSON is DeviceState and Digest of the library.
CREATE TABLE device_state (
    serial         varchar(64) PRIMARY KEY REFERENCES device (serial),
    version        bigint NOT NULL,
    last_report_at timestamp with time zone,
    received_at    timestamp with time zone,
    state          varchar(60000) NOT NULL,
    digest         varchar(20000) NOT NULL,
    active_day     date,
    evaluate_at    timestamp with time zone,
    open_findings  varchar(20000) NOT NULL DEFAULT '',
    recent_ids     varchar(200) NOT NULL DEFAULT ''
);
CREATE INDEX device_state_evaluate_at ON device_state (evaluate_at);

-- At most one open finding for each serial, code and scope: the devices' row lock guards it.
CREATE TABLE finding (
    id         varchar(36) PRIMARY KEY,
    serial     varchar(64) NOT NULL REFERENCES device (serial),
    code       varchar(64) NOT NULL,
    scope      varchar(64) NOT NULL,
    severity   varchar(20) NOT NULL,
    confidence double precision NOT NULL,
    evidence   varchar(8000) NOT NULL,
    model      varchar(64) NOT NULL,
    firmware   varchar(64),
    opened_at  timestamp with time zone NOT NULL,
    cleared_at timestamp with time zone
);
CREATE INDEX finding_serial ON finding (serial, opened_at);
CREATE INDEX finding_open ON finding (serial, cleared_at);

CREATE TABLE relay (
    id                  varchar(64) PRIMARY KEY,
    kind                varchar(20) NOT NULL,
    secret_hash         varchar(64) NOT NULL,
    customer_id         varchar(36) REFERENCES customer (id),
    created_at          timestamp with time zone NOT NULL,
    deleted_at          timestamp with time zone,
    presence            varchar(20) NOT NULL,
    presence_connection varchar(64),
    presence_at         timestamp with time zone,
    receipts            boolean NOT NULL,
    languages           varchar(200) NOT NULL,
    accepts             varchar(400) NOT NULL,
    commands            varchar(400) NOT NULL
);
CREATE INDEX relay_customer ON relay (customer_id);
CREATE TABLE relay_serial (
    relay_id varchar(64) NOT NULL REFERENCES relay (id),
    serial   varchar(64) NOT NULL REFERENCES device (serial),
    PRIMARY KEY (relay_id, serial)
);
CREATE INDEX relay_serial_serial ON relay_serial (serial);

CREATE TABLE pairing (
    code        varchar(20) PRIMARY KEY,
    serials     varchar(4000) NOT NULL,
    customer_id varchar(36) REFERENCES customer (id),
    created_by  varchar(36) NOT NULL,
    expires_at  timestamp with time zone NOT NULL,
    redeemed_at timestamp with time zone,
    relay_id    varchar(64)
);

CREATE TABLE device_command (
    request_id varchar(36) PRIMARY KEY,
    serial     varchar(64) NOT NULL REFERENCES device (serial),
    relay_id   varchar(64) NOT NULL,
    command    varchar(40) NOT NULL,
    arguments  varchar(4000) NOT NULL,
    state      varchar(20) NOT NULL,
    detail     varchar(200),
    run_id     varchar(36),
    created_by varchar(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE INDEX device_command_serial ON device_command (serial, created_at);
CREATE INDEX device_command_relay ON device_command (relay_id, state, expires_at);
