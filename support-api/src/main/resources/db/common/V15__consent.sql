-- What a customer agreed to, one row a purpose, as they answered last. No row: not asked yet.
CREATE TABLE consent (
    customer_id varchar(36) NOT NULL REFERENCES customer (id),
    purpose     varchar(20) NOT NULL,
    given       boolean NOT NULL,
    wording     varchar(20) NOT NULL,
    language    varchar(20) NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    PRIMARY KEY (customer_id, purpose)
);

-- Each answer that was ever given, the newest 200 a customer.
CREATE TABLE consent_answer (
    id          varchar(36) PRIMARY KEY,
    customer_id varchar(36) NOT NULL REFERENCES customer (id),
    purpose     varchar(20) NOT NULL,
    given       boolean NOT NULL,
    wording     varchar(20) NOT NULL,
    language    varchar(20) NOT NULL,
    answered_at timestamp with time zone NOT NULL
);
CREATE INDEX consent_answer_customer ON consent_answer (customer_id, id);

-- For what the owner of a device refuses it, or does so no more. Everything that may not use a device asks here.
CREATE VIEW refused_device AS
SELECT d.serial, c.purpose
  FROM device d
  JOIN consent c ON c.customer_id = d.customer_id
 WHERE NOT c.given;
