-- Scales that upload by themselves, and the secret that each showed first.
CREATE TABLE aria_scale (
    serial      varchar(64) PRIMARY KEY REFERENCES device (serial),
    secret_hash varchar(64) NOT NULL,
    met_at      timestamp with time zone NOT NULL,
    heard_at    timestamp with time zone NOT NULL
);

-- Permissions to read customers' lists of devices from the maker's cloud; tokens are sealed.
CREATE TABLE cloud_account (
    customer_id   varchar(36) PRIMARY KEY REFERENCES customer (id),
    access_token  varchar(8000),
    refresh_token varchar(8000),
    expires_at    timestamp with time zone NOT NULL,
    linked_at     timestamp with time zone NOT NULL,
    poll_at       timestamp with time zone NOT NULL,
    polled_at     timestamp with time zone,
    fault         varchar(300)
);
CREATE INDEX cloud_account_poll_at ON cloud_account (poll_at);
