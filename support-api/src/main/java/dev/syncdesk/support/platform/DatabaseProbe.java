package dev.syncdesk.support.platform;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the database whether it is there, and says so in {@code /health}. */
@Singleton
public final class DatabaseProbe implements HealthIndicator {

    private final DataSource dataSource;

    DatabaseProbe(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** Waits as long as the pool does for a connection. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException absent) {
            return false;
        }
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(
                        () ->
                                HealthResult.builder("database")
                                        .status(answers() ? HealthStatus.UP : HealthStatus.DOWN)
                                        .build())
                .subscribeOn(Schedulers.boundedElastic());
    }
}
