CREATE TABLE account (
    id            varchar(36) PRIMARY KEY,
    email         varchar(254) NOT NULL UNIQUE,
    name          varchar(200) NOT NULL,
    role          varchar(20) NOT NULL,
    password_hash varchar(300),
    created_at    timestamp with time zone NOT NULL,
    disabled_at   timestamp with time zone
);

-- A browser session, an API login, a machine's token or an app's token. Only the hash of the secret is kept.
CREATE TABLE access_token (
    id           varchar(36) PRIMARY KEY,
    kind         varchar(20) NOT NULL,
    account_id   varchar(36) REFERENCES account (id),
    name         varchar(200) NOT NULL,
    role         varchar(20) NOT NULL,
    secret_hash  varchar(64) NOT NULL UNIQUE,
    created_at   timestamp with time zone NOT NULL,
    expires_at   timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    ended_at     timestamp with time zone
);
CREATE INDEX access_token_account ON access_token (account_id);

-- A link that signs its holder in once: the first administrator, a customer's invitation.
CREATE TABLE sign_in_link (
    secret_hash varchar(64) PRIMARY KEY,
    account_id  varchar(36) REFERENCES account (id),
    purpose     varchar(30) NOT NULL,
    expires_at  timestamp with time zone NOT NULL,
    used_at     timestamp with time zone
);

-- Failed sign-ins by key (an e-mail address, a network address, a pairing door), to slow down guessing.
CREATE TABLE sign_in_failure (
    subject      varchar(300) PRIMARY KEY,
    failures     integer NOT NULL,
    window_until timestamp with time zone NOT NULL
);
