-- Which versions of which guides a version has as steps ("charge-and-sync/3"), and who wrote and published it.
ALTER TABLE guide_version ADD COLUMN uses varchar(2000) DEFAULT '' NOT NULL;
ALTER TABLE guide_version ADD COLUMN built_in boolean DEFAULT true NOT NULL;
ALTER TABLE guide_version ADD COLUMN written_by varchar(1000);
ALTER TABLE guide_version ADD COLUMN published_by varchar(100);

-- What staff write: one text a guide, which may not be a guide yet. Its revision counts the savings.
CREATE TABLE guide_draft (
    guide        varchar(64) PRIMARY KEY,
    base_version integer NOT NULL,
    revision     bigint NOT NULL,
    state        varchar(20) NOT NULL,
    yaml         varchar(65536) NOT NULL,
    note         varchar(1000),
    changed_by   varchar(100) NOT NULL,
    changed_at   timestamp with time zone NOT NULL
);
-- Whoever wrote a word of it may not publish it.
CREATE TABLE guide_draft_author (
    guide      varchar(64) NOT NULL REFERENCES guide_draft (guide),
    account_id varchar(36) NOT NULL,
    name       varchar(100) NOT NULL,
    PRIMARY KEY (guide, account_id)
);

CREATE TABLE guide_event (
    id     varchar(36) PRIMARY KEY,
    guide  varchar(64) NOT NULL,
    at     timestamp with time zone NOT NULL,
    actor  varchar(100) NOT NULL,
    kind   varchar(20) NOT NULL,
    detail varchar(1000) NOT NULL
);
CREATE INDEX guide_event_guide ON guide_event (guide, id);

-- What a guide's page counts by: one row a run, with how it ended.
CREATE TABLE run_cohort (
    run_id        varchar(36) PRIMARY KEY REFERENCES run (id),
    guide         varchar(64) NOT NULL,
    guide_version integer NOT NULL,
    model         varchar(64) NOT NULL,
    firmware      varchar(64),
    language      varchar(20) NOT NULL,
    trial         boolean NOT NULL,
    started_at    timestamp with time zone NOT NULL,
    end_step      varchar(64)
);
CREATE INDEX run_cohort_guide ON run_cohort (guide, started_at);
CREATE INDEX run_cohort_started ON run_cohort (started_at);

-- One row a finding that a run was started for, written 72 hours after the run's end.
CREATE TABLE run_outcome (
    run_id          varchar(36) NOT NULL REFERENCES run (id),
    finding         varchar(64) NOT NULL,
    guide           varchar(64) NOT NULL,
    model           varchar(64) NOT NULL,
    judged_at       timestamp with time zone NOT NULL,
    lasted          boolean NOT NULL,
    cleared_seconds bigint,
    PRIMARY KEY (run_id, finding)
);
CREATE INDEX run_outcome_finding ON run_outcome (finding, judged_at);
CREATE INDEX run_outcome_judged ON run_outcome (judged_at);

-- Pictures of steps, named by their content.
CREATE TABLE guide_picture (
    id       varchar(64) PRIMARY KEY,
    type     varchar(20) NOT NULL,
    content  bytea NOT NULL,
    added_by varchar(100) NOT NULL,
    added_at timestamp with time zone NOT NULL
);
