package dev.syncdesk.device.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseCommandTest {

    /** A plain dump of a Fitbit One with one section, a greeting and a stride, and its footer. */
    private static final String DUMP =
            "26020000000000000000df29f54b2905"
                    + "062e062e0000917e7503000000001414fd0f146400000000"
                    + "eb02a803812a52091a1f00000000000000fbcb00"
                    + "42454e20202020202020"
                    + "4348454552532020202048454c4c4f2020202020474f2020202020202020"
                    + "c0dbdcdd0102030405c0"
                    + "c0420d";

    private static final String FOOTER = "cf8a6e000000";

    @TempDir private Path folder;

    @Test
    void a_dump_tells_the_device_and_that_it_is_whole() throws IOException {
        CommandRun run = CommandRun.of("diagnose", "--megadump", file(DUMP + FOOTER));
        assertEquals(
                new CommandRun(
                        0,
                        """
                        Fitbit One, serial DF29F54B2905
                        Dump of 110 bytes: complete, checksum 0x8ACF
                        Encryption: none
                        Sections, in bytes: [5]
                        No findings.
                        A dump tells nothing of battery, firmware or the last sync.
                        """,
                        ""),
                run);
    }

    @Test
    void the_document_for_a_program_holds_a_report_and_nothing_of_the_owner() throws IOException {
        String file = file(DUMP + FOOTER);
        CommandRun run = CommandRun.of("diagnose", "--json", "--megadump", file);
        assertEquals(0, run.exitCode());
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"megadump\":{\"serial\":\"DF29F54B2905\",\"type\":38,"
                                        + "\"model\":\"Fitbit One\",\"encryption\":\"none\","
                                        + "\"size\":110,\"damaged\":false,"),
                run.out());
        assertTrue(run.out().contains("\"report\":{\"schema\":\"report/1\",\"id\":\""), run.out());
        assertTrue(run.out().endsWith("\"findings\":[]}\n"), run.out());
        for (String ofTheOwner : List.of("BEN", "CHEERS", "747", "936")) {
            assertFalse(run.out().contains(ofTheOwner), ofTheOwner);
        }
    }

    @Test
    void a_damaged_dump_ends_with_3_and_still_tells_the_device() throws IOException {
        CommandRun run =
                CommandRun.of("diagnose", "--megadump", file(DUMP + "0000" + FOOTER.substring(4)));
        assertEquals(3, run.exitCode());
        assertTrue(run.out().startsWith("Fitbit One, serial DF29F54B2905\n"), run.out());
        assertTrue(
                run.out().contains("damaged, checksum 0x8ACF where its footer says 0x0000"),
                run.out());
    }

    @Test
    void another_file_is_no_dump() throws IOException {
        String file = file("2602");
        assertEquals(
                new CommandRun(
                        3,
                        "",
                        "syncdesk-device: "
                                + file
                                + " is no dump. A dump has a header of 16 bytes; this one ends"
                                + " after 2\n"),
                CommandRun.of("diagnose", "--megadump", file));
    }

    @Test
    void a_file_that_is_not_there_ends_with_1() {
        String file = folder.resolve("none").toString();
        assertEquals(
                new CommandRun(1, "", "syncdesk-device: There is no file " + file + "\n"),
                CommandRun.of("diagnose", "--megadump", file));
    }

    @Test
    void without_something_to_diagnose_the_command_line_is_wrong() {
        assertEquals(2, CommandRun.of("diagnose").exitCode());
    }

    private String file(String hex) throws IOException {
        return Files.writeString(folder.resolve("dump.hex"), hex).toString();
    }
}
