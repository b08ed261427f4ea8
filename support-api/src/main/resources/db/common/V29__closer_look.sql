-- The last closer look at a trend: how many devices it took.
CREATE TABLE closer_look (
    trend_id       varchar(36) PRIMARY KEY,
    looked_at      timestamp with time zone NOT NULL,
    affected       integer NOT NULL,
    others         integer NOT NULL,
    drawn_affected integer NOT NULL,
    drawn_others   integer NOT NULL
);
CREATE INDEX closer_look_looked_at ON closer_look (looked_at);

-- One signal on one day before or after each affected device's own first opening: quartiles of those of whom it is known,
-- beside those of devices like them that have not opened it.
CREATE TABLE onset_day (
    trend_id        varchar(36) NOT NULL REFERENCES closer_look (trend_id),
    signal          varchar(20) NOT NULL,
    day_offset      integer NOT NULL,
    affected        integer NOT NULL,
    affected_low    double precision NOT NULL,
    affected_median double precision NOT NULL,
    affected_high   double precision NOT NULL,
    others          integer NOT NULL,
    others_low      double precision NOT NULL,
    others_median   double precision NOT NULL,
    others_high     double precision NOT NULL,
    PRIMARY KEY (trend_id, signal, day_offset)
);
