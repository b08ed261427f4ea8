package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Which database this is, for the few statements that differ. */
public enum DatabaseVendor {
    H2,
    POSTGRESQL;

    @Factory
    static final class FromUrl {

        @Bean
        @Singleton
        DatabaseVendor vendor(@Property(name = "datasources.default.url") String url) {
            return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
        }
    }
}
