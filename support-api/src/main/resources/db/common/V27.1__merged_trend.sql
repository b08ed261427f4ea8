-- Trends that somebody says are one: each follows another, which follows none.
CREATE TABLE trend_merge (
    trend_id  varchar(36) PRIMARY KEY,
    target_id varchar(36) NOT NULL,
    merged_by varchar(200) NOT NULL,
    merged_at timestamp with time zone NOT NULL
);
CREATE INDEX trend_merge_target ON trend_merge (target_id);
