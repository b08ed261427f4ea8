package dev.syncdesk.support.broker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RelayBranchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fleet/v1/r/presence",
                "fleet/v1/r/s/report",
                "fleet/v1/r/s/step-result",
                "fleet/v1/r/s/command-result"
            })
    void a_relay_writes_its_own_messages(String topic) {
        assertTrue(RelayBranch.mayWrite("r", topic));
        assertFalse(RelayBranch.mayWrite("other", topic));
        assertFalse(RelayBranch.mayRead("r", topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fleet/v1/r/+/step",
                "fleet/v1/r/s/step",
                "fleet/v1/r/+/command",
                "fleet/v1/r/receipt"
            })
    void a_relay_reads_what_is_for_it(String filter) {
        assertTrue(RelayBranch.mayRead("r", filter));
        assertFalse(RelayBranch.mayRead("other", filter));
        assertFalse(RelayBranch.mayWrite("r", filter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "+/v1/r/receipt",
                "fleet/v1/#",
                "fleet/v1/r/#",
                "fleet/v1/+/receipt",
                "fleet/v1/+/+/step",
                "fleet/v1/r/+/+",
                "fleet/v1/r/+",
                "desk/v1/#",
                "desk/v1/device/s",
                "$SYS/#",
                "$share/g/fleet/v1/r/+/step",
                "activemq.notifications",
                "fleet/v1/r/s/s/step",
                "fleet/v1/r//step",
                ""
            })
    void nothing_else_is_written_or_read(String topic) {
        assertFalse(RelayBranch.mayRead("r", topic));
        assertFalse(RelayBranch.mayWrite("r", topic));
    }

    @Test
    void only_presence_is_retained() {
        assertTrue(RelayBranch.mayRetain("r", "fleet/v1/r/presence"));
        assertFalse(RelayBranch.mayRetain("r", "fleet/v1/r/s/report"));
        assertFalse(RelayBranch.mayRetain("r", "fleet/v1/o/presence"));
    }
}
