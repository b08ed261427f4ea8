package dev.syncdesk.support.platform;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LargeTransactionTest {

    private static final int ROWS = 4_000;
    private static final double A_PAGE = 16 * 1024;
    private static final String BODY = "x".repeat(3_000);

    private Connection connection;
    private MVStore store;

    @BeforeEach
    void open() throws SQLException {
        connection =
                DriverManager.getConnection(
                        "jdbc:h2:file:%s/large;WRITE_DELAY=0".formatted(RunningDesk.emptyFolder()));
        store = H2Store.of(connection);
        connection
                .createStatement()
                .execute("CREATE TABLE large (id int PRIMARY KEY, body varchar)");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void with_room_a_large_transaction_is_written_at_its_commit_only() throws SQLException {
        LargeTransaction.makeRoom(store);
        long before = store.getCurrentVersion();

        fill();
        assertEquals(before, store.getCurrentVersion());

        connection.commit();
        assertTrue(store.getCurrentVersion() > before);
    }

    @Test
    void by_itself_h2_writes_it_in_the_middle_too() throws SQLException {
        long before = store.getCurrentVersion();

        fill();
        assertTrue(store.getCurrentVersion() > before);
    }

    @Test
    void the_room_of_a_transaction_that_wrote_nothing_is_not_added_to_the_next() {
        LargeTransaction.makeRoom(store);
        int once = store.getUnsavedMemory();

        LargeTransaction.makeRoom(store);
        assertEquals(once, store.getUnsavedMemory(), A_PAGE);
    }

    @Test
    void the_file_is_compacted_only_after_it() throws InterruptedException {
        LargeTransaction large = RunningDesk.shared().bean(LargeTransaction.class);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Thread upkeep = new Thread(() -> large.between(() -> order.add("upkeep")));

        large.run(
                () -> {
                    upkeep.start();
                    await().until(() -> upkeep.getState() == Thread.State.WAITING);
                    return order.add("transaction");
                });
        upkeep.join();
        assertEquals(List.of("transaction", "upkeep"), order);
    }

    private void fill() throws SQLException {
        try (PreparedStatement add =
                connection.prepareStatement("INSERT INTO large (id, body) VALUES (?, ?)")) {
            for (int i = 0; i < ROWS; i++) {
                add.setInt(1, i);
                add.setString(2, BODY);
                add.addBatch();
            }
            add.executeBatch();
        }
    }
}
