package dev.syncdesk.device.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DecodeCommandTest {

    private static final String WEIGHT = "{\"flags\":0,\"unit\":\"kg\",\"weight\":70.0}\n";

    @ParameterizedTest
    @CsvSource({
        "2A9D, 00b036",
        "2a9d, 00B036",
        "0x2A9D, 0x00b036",
        "0X2A9D, 0X00B036",
        "00002a9d-0000-1000-8000-00805f9b34fb, 00b036",
        "00002A9D-0000-1000-8000-00805F9B34FB, 00b036"
    })
    void a_value_is_one_object_with_the_fields_that_were_sent(String name, String hex) {
        assertEquals(new CommandRun(0, WEIGHT, ""), CommandRun.of("decode", name, hex));
    }

    @Test
    void bytes_may_stand_apart() {
        assertEquals(WEIGHT, CommandRun.of("decode", "2A9D", "00", "b0", "36").out());
    }

    @Test
    void malformed_bytes_are_an_answer() {
        assertEquals(
                new CommandRun(0, "{\"error\":\"truncated\"}\n", ""),
                CommandRun.of("decode", "2A9D", "00b0"));
        assertEquals(
                new CommandRun(0, "{\"error\":\"truncated\"}\n", ""),
                CommandRun.of("decode", "2A19", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2A9D | 00b03 | odd number of hexadecimal digits | Write two digits for each byte
                    2A9D | 00bz  | not hexadecimal | Write the bytes with 0 to 9 and a to f
                    2AFF | 00    | unknown characteristic | 2AFF is no characteristic that can be decoded; write it as 2A9D
                    """)
    void what_cannot_be_tried_ends_with_2(String name, String hex, String error, String sentence) {
        assertEquals(
                new CommandRun(
                        2,
                        "{\"error\":\"" + error + "\"}\n",
                        "syncdesk-device: " + sentence + "\n"),
                CommandRun.of("decode", name, hex));
    }

    @Test
    void a_command_line_without_bytes_is_wrong() {
        assertEquals(2, CommandRun.of("decode").exitCode());
        assertEquals(2, CommandRun.of("decode", "2A9D").exitCode());
        assertEquals(2, CommandRun.of("decode", "--batch", "2A9D", "00b036").exitCode());
        assertTrue(CommandRun.of("decode", "2A9D").err().startsWith("Give NAME and HEX"));
    }

    @Test
    void every_line_of_a_batch_is_answered_in_its_place() {
        String input =
                """
                2A9D 00b036
                sfloat 6ce1

                2A19
                2A19 6
                nonsense 00
                MI-181D\ta2 80 02 e2 07 02 01 0f 35 04\r
                2A26 c3a9\
                """;
        String answers =
                WEIGHT
                        + """
                        {"value":3.64}
                        {"error":"empty line"}
                        {"error":"truncated"}
                        {"error":"odd number of hexadecimal digits"}
                        {"error":"unknown characteristic"}
                        {"stabilized":true,"weightRemoved":true,"unit":"kg","weight":3.2,\
                        "timestamp":"2018-02-01T15:53:04"}
                        {"text":"\\u00E9"}
                        """;
        assertEquals(
                new CommandRun(0, answers, ""), CommandRun.withInput(input, "decode", "--batch"));
    }

    @Test
    void a_line_that_is_too_long_costs_only_itself() {
        String input = "2A9D " + "00".repeat(100_000) + "\n2A9D 00b036\n";
        assertEquals(
                "{\"error\":\"line too long\"}\n" + WEIGHT,
                CommandRun.withInput(input, "decode", "--batch").out());
    }

    @Test
    void a_value_of_the_longest_length_fits() {
        String input = "2A26 " + "41".repeat(512);
        assertEquals(
                "{\"text\":\"" + "A".repeat(512) + "\"}\n",
                CommandRun.withInput(input, "decode", "--batch").out());
    }

    @Test
    void thousands_of_lines_are_answered() {
        String input = String.join("\n", Collections.nCopies(20_000, "2A9D 00b036"));
        assertEquals(WEIGHT.repeat(20_000), CommandRun.withInput(input, "decode", "--batch").out());
    }

    @Test
    void an_answer_does_not_wait_for_the_next_line() throws Exception {
        StringWriter out = new StringWriter();
        InputStream before = System.in;
        try (PipedOutputStream typed = new PipedOutputStream()) {
            System.setIn(new PipedInputStream(typed));
            CommandLine line = SyncdeskDevice.commandLine().setOut(new PrintWriter(out));
            Thread running = Thread.ofVirtual().start(() -> line.execute("decode", "--batch"));
            type(typed, "2A9D 00b036\n2A9D 00b0");
            Awaitility.await().until(() -> out.toString().equals(WEIGHT));
            type(typed, "36\n");
            Awaitility.await().until(() -> out.toString().equals(WEIGHT + WEIGHT));
            typed.close();
            running.join();
        } finally {
            System.setIn(before);
        }
    }

    private static void type(PipedOutputStream typed, String text) throws IOException {
        typed.write(text.getBytes(StandardCharsets.UTF_8));
        typed.flush();
    }
}
