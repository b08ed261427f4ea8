-- Where what happens to trends and known issues is told to other programs. The secret is sealed.
CREATE TABLE webhook (
    id         varchar(36) PRIMARY KEY,
    url        varchar(500) NOT NULL,
    secret     varchar(1000) NOT NULL,
    missed     bigint NOT NULL,
    created_by varchar(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at   timestamp with time zone
);

-- The outbox: what is to be told, and what became of it.
CREATE TABLE webhook_delivery (
    id         varchar(36) PRIMARY KEY,
    webhook_id varchar(36) NOT NULL REFERENCES webhook (id),
    event      varchar(40) NOT NULL,
    body       varchar(16000) NOT NULL,
    state      varchar(20) NOT NULL,
    attempts   integer NOT NULL,
    status     integer,
    fault      varchar(300),
    created_at timestamp with time zone NOT NULL,
    next_at    timestamp with time zone NOT NULL,
    tried_at   timestamp with time zone
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (state, next_at);
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_created ON webhook_delivery (created_at);
