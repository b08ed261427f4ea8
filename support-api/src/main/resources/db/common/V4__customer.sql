CREATE TABLE customer (
    id         varchar(36) PRIMARY KEY,
    email      varchar(254) NOT NULL UNIQUE,
    name       varchar(200) NOT NULL,
    locale     varchar(20) NOT NULL,
    time_zone  varchar(60) NOT NULL,
    account_id varchar(36) REFERENCES account (id),
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE INDEX customer_account ON customer (account_id);
