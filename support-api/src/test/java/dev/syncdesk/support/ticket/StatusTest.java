package dev.syncdesk.support.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StatusTest {

    private static final String LIFECYCLE =
            """
            new: open pending waiting-on-device on-hold solved
            open: open pending waiting-on-device on-hold solved
            pending: open pending waiting-on-device on-hold solved
            waiting-on-device: open pending waiting-on-device on-hold solved
            on-hold: open pending waiting-on-device on-hold solved
            solved: open closed
            closed:
            """;

    @Test
    void the_lifecycle_is_this_table() {
        String table =
                Arrays.stream(Status.values()).map(StatusTest::row).collect(Collectors.joining());
        assertEquals(LIFECYCLE, table);
    }

    private static String row(Status from) {
        String next =
                Arrays.stream(Status.values())
                        .filter(from::mayBecome)
                        .map(to -> " " + to.wire())
                        .collect(Collectors.joining());
        return from.wire() + ":" + next + "\n";
    }
}
