package dev.syncdesk.support.rate;

import dev.syncdesk.device.diagnosis.DischargeCohort;
import dev.syncdesk.device.diagnosis.FailureRate;
import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.platform.StartUp;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows what only the whole fleet shows, in memory, so that the intake never asks for it. Each
 * replica counts for itself, beside the intake: what is about now every minute, the rest every ten.
 */
@Singleton
public class WatchFleet {

    private static final Logger LOG = LoggerFactory.getLogger(WatchFleet.class);
    private static final String MINUTE = "1m";
    private static final String TEN_MINUTES = "10m";

    /** A system is new for sixty days; so many more show that it was not there before. */
    private static final int SEEN_WITHIN_DAYS = 90;

    private static final int RECENT_DAYS = 7;

    private final FleetRows rows;
    private final DischargeSlopes slopes;
    private final Sql sql;
    private final Provider<StartUp> startUp;
    private final Clock clock;
    private volatile @Nullable FailureRate syncFailures;
    private volatile Map<String, PhoneSystem> phones = Map.of();
    private volatile Map<String, DischargeCohort> discharge = Map.of();

    WatchFleet(
            FleetRows rows,
            DischargeSlopes slopes,
            Sql sql,
            Provider<StartUp> startUp,
            Clock clock) {
        this.rows = rows;
        this.slopes = slopes;
        this.sql = sql;
        this.startUp = startUp;
        this.clock = clock;
    }

    /** Null where it is not known. */
    public @Nullable FailureRate syncFailures() {
        return syncFailures;
    }

    /** By the system's key; empty where nothing is known. */
    public Map<String, PhoneSystem> phones() {
        return phones;
    }

    /** Null where too few devices of the model are known. */
    public @Nullable DischargeCohort discharge(String model) {
        return discharge.get(model);
    }

    @Scheduled(fixedDelay = MINUTE, initialDelay = MINUTE)
    void countNow() {
        quietly(
                () ->
                        syncFailures =
                                sql.transaction(() -> rows.syncFailures(clock.instant()))
                                        .orElse(null));
    }

    @Scheduled(fixedDelay = TEN_MINUTES, initialDelay = MINUTE)
    void countTheRest() {
        quietly(this::countPhones);
        quietly(() -> discharge = slopes.more());
    }

    private void countPhones() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        phones =
                sql.transaction(
                        () ->
                                new PhoneSystems(
                                                rows.phones(
                                                        today.minusDays(SEEN_WITHIN_DAYS),
                                                        today.minusDays(RECENT_DAYS)),
                                                rows.firstDay(),
                                                now)
                                        .byKey());
    }

    /** What could not be counted stays as it was, and grows too old to be trusted. */
    private void quietly(Runnable count) {
        if (!startUp.get().isReady()) {
            return;
        }
        try {
            count.run();
        } catch (RuntimeException failed) {
            LOG.warn("The fleet was not counted: {}", String.valueOf(failed));
        }
    }
}
