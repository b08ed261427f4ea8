package dev.syncdesk.device.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir Path folder;

    private static SpoolEntry entry(SpoolEntry.Kind kind, String id) {
        return new SpoolEntry(
                kind, id, "fleet/v1/r/s/report", null, ("payload of " + id).getBytes(UTF_8));
    }

    private static SpoolEntry report(String id) {
        return entry(SpoolEntry.Kind.REPORT, id);
    }

    private static SpoolEntry result(String id) {
        return entry(SpoolEntry.Kind.RESULT, id);
    }

    private Spool open() throws IOException {
        return Spool.open(folder, SpoolBounds.STANDARD);
    }

    private static List<String> ids(Spool spool) {
        return spool.entries().stream().map(SpoolEntry::id).toList();
    }

    @Test
    void what_was_appended_is_there_after_a_restart_and_what_was_removed_is_not()
            throws IOException {
        try (Spool spool = open()) {
            spool.append(report("a"));
            spool.append(result("b/done"));
            spool.append(report("c"));
            spool.remove(List.of("a", "unknown"));
        }
        try (Spool spool = open()) {
            assertEquals(List.of("b/done", "c"), ids(spool));
            assertEquals("payload of c", new String(spool.entries().get(1).payload(), UTF_8));
        }
    }

    @Test
    void the_same_id_is_stored_once() throws IOException {
        try (Spool spool = open()) {
            spool.append(report("a"));
            spool.append(report("a"));
            assertEquals(1, spool.size());
        }
    }

    @Test
    void beyond_the_bound_the_oldest_reports_go_and_never_a_result() throws IOException {
        try (Spool spool = Spool.open(folder, new SpoolBounds(3, 1_000_000))) {
            spool.append(result("r1"));
            spool.append(report("a"));
            spool.append(report("b"));
            assertTrue(spool.append(report("c")));
            assertTrue(spool.append(result("r2")));
            assertTrue(spool.append(result("r3")));
            assertTrue(spool.append(result("r4")));
            assertFalse(spool.append(report("d")));
            assertEquals(List.of("r1", "r2", "r3", "r4"), ids(spool));
        }
    }

    @Test
    void a_torn_tail_costs_only_the_torn_record() throws IOException {
        try (Spool spool = open()) {
            spool.append(report("a"));
            spool.append(report("b"));
        }
        Path file = folder.resolve("spool.log");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        try (Spool spool = open()) {
            assertEquals(List.of("a"), ids(spool));
            spool.append(report("c"));
        }
        try (Spool spool = open()) {
            assertEquals(List.of("a", "c"), ids(spool));
        }
    }

    @Test
    void any_damage_is_stepped_over() throws IOException {
        try (Spool spool = open()) {
            for (int i = 0; i < 20; i++) {
                spool.append(report("id-" + i));
            }
        }
        Path file = folder.resolve("spool.log");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] bad = whole.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bad);
            try (Spool spool = open()) {
                assertTrue(spool.size() >= 19, "only one record was damaged");
            }
        }
    }

    @Test
    void the_file_stays_small_while_messages_come_and_go() throws IOException {
        try (Spool spool = open()) {
            for (int i = 0; i < 2_000; i++) {
                spool.append(report("id-" + i));
                spool.remove(List.of("id-" + i));
            }
            assertTrue(Files.size(folder.resolve("spool.log")) < 100_000);
        }
    }

    @Test
    void a_folder_belongs_to_one_spool_at_a_time() throws IOException {
        try (Spool spool = open()) {
            assertEquals(0, spool.size());
            assertThrows(IOException.class, this::open);
        }
    }

    @Test
    void many_threads_append_at_once() throws IOException {
        try (Spool spool = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                String id = "id-" + i;
                threads.submit(() -> spool.append(report(id)));
            }
        }
        try (Spool spool = open()) {
            assertEquals(500, spool.size());
        }
    }

    @Test
    void a_kill_loses_nothing_that_append_returned_for() throws Exception {
        Path said = folder.resolve("said.txt");
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SpoolWriter.class.getName(),
                                folder.toString())
                        .redirectOutput(said.toFile())
                        .redirectError(folder.resolve("errors.txt").toFile())
                        .start();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> whole(said).size() > 300);
        writer.destroyForcibly().waitFor();

        try (Spool spool = open()) {
            assertTrue(new HashSet<>(ids(spool)).containsAll(whole(said)));
        }
    }

    /** The lines that were written to their end. */
    private static List<String> whole(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
