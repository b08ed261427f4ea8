package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Brings the database's schema up to date; waits for a database that is not up yet. */
@Singleton
final class DatabaseStep implements StartStep {

    private final DataSource dataSource;
    private final String vendor;

    DatabaseStep(DataSource dataSource, @Property(name = "datasources.default.url") String url) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.vendor = url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
    }

    @Override
    public int getOrder() {
        return DATABASE;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void start() {
        try {
            migrate();
        } catch (FlywayException failed) {
            if (isUnreachable(failed)) {
                throw failed;
            }
            throw new CannotStart(
                    "The database's schema could not be brought up to date. " + failed.getMessage(),
                    failed);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + vendor)
                .callbacks(new CorrectedMigrations())
                .load()
                .migrate();
    }

    private static boolean isUnreachable(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && isOfConnection(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Connection exceptions of the SQL standard, and PostgreSQL's own for stopping and starting.
     */
    private static boolean isOfConnection(@Nullable String sqlState) {
        return sqlState != null && (sqlState.startsWith("08") || sqlState.startsWith("57P"));
    }
}
