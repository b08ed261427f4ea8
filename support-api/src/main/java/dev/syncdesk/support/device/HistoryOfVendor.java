package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;

/** Reads the history as the database at hand keeps it. */
@Factory
final class HistoryOfVendor {

    @Bean
    @Primary
    @Singleton
    ReportHistory history(
            DatabaseVendor vendor, PartitionedHistory partitioned, SegmentedHistory segmented) {
        return switch (vendor) {
            case H2 -> segmented;
            case POSTGRESQL -> partitioned;
        };
    }
}
