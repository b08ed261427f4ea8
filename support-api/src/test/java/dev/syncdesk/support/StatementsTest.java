package dev.syncdesk.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every SQL text of the plurals against the schema, on both databases. */
final class StatementsTest {

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void every_statement_is_understood(RunningDesk desk) throws SQLException {
        List<String> statements = statements(desk.bean(ApplicationContext.class));
        assertTrue(statements.size() > 20);
        List<String> wrong = new ArrayList<>();
        DataSource source = DelegatingDataSource.unwrapDataSource(desk.bean(DataSource.class));
        try (Connection connection = source.getConnection()) {
            for (String statement : statements) {
                check(connection, statement, wrong);
            }
        }
        assertEquals("", String.join("\n\n", wrong));
    }

    /** PostgreSQL prepares on its server when it is asked for the parameters. */
    private static void check(Connection connection, String sql, List<String> wrong) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.getParameterMetaData().getParameterCount();
            statement.getMetaData();
        } catch (SQLException notUnderstood) {
            wrong.add(notUnderstood.getMessage() + " in: " + sql);
        }
    }

    private static List<String> statements(ApplicationContext context) {
        TreeSet<String> statements = new TreeSet<>();
        context.getBeanDefinitions(GenericRepository.class)
                .forEach(
                        repository ->
                                repository
                                        .getExecutableMethods()
                                        .forEach(
                                                method ->
                                                        method.stringValue(Query.class)
                                                                .map(StatementsTest::placed)
                                                                .ifPresent(statements::add)));
        return List.copyOf(statements);
    }

    private static String placed(String sql) {
        return sql.replaceAll("(?<!:):[a-z][A-Za-z]*", "?");
    }
}
