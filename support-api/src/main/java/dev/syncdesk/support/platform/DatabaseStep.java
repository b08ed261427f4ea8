package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + vendor)
                .load()
                .migrate();
    }
}
