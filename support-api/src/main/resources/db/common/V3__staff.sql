CREATE TABLE staff (
    id         varchar(36) PRIMARY KEY REFERENCES account (id),
    languages  varchar(200) NOT NULL,
    time_zone  varchar(60) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE staff_group (
    id   varchar(36) PRIMARY KEY,
    name varchar(100) NOT NULL UNIQUE
);
CREATE TABLE staff_group_member (
    group_id varchar(36) NOT NULL REFERENCES staff_group (id),
    staff_id varchar(36) NOT NULL REFERENCES staff (id),
    PRIMARY KEY (group_id, staff_id)
);
