package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceStateTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void a_group_that_is_absent_leaves_what_is_known_with_its_age() {
        DeviceState state = merge(DeviceState.UNKNOWN, "a", NOON, "\"battery\":{\"percent\":42}");
        state = merge(state, "a", NOON.plusSeconds(60), "\"storage\":{\"freeKb\":1}");
        Observed<Battery> battery = state.battery();
        assertNotNull(battery);
        assertEquals(NOON, battery.at());
        assertEquals(NOON.plusSeconds(60), state.lastReportAt());
    }

    @Test
    void an_older_report_never_overwrites_and_still_fills_what_is_unknown() {
        DeviceState state = merge(DeviceState.UNKNOWN, "a", NOON, "\"battery\":{\"percent\":42}");
        state =
                merge(
                        state,
                        "b",
                        NOON.minusSeconds(60),
                        "\"battery\":{\"percent\":99},\"storage\":{\"freeKb\":7}");
        assertEquals(new Battery(42, null, null), value(state.battery()));
        assertEquals(new Storage(7), value(state.storage()));
        assertEquals(NOON, state.lastReportAt());
    }

    @Test
    void a_group_that_is_present_replaces_the_whole_group() {
        DeviceState state =
                merge(
                        DeviceState.UNKNOWN,
                        "a",
                        NOON,
                        "\"battery\":{\"percent\":42,\"millivolts\":3700}");
        state = merge(state, "a", NOON.plusSeconds(1), "\"battery\":{\"percent\":41}");
        assertEquals(new Battery(41, null, null), value(state.battery()));
    }

    @Test
    void a_relay_that_says_nothing_of_its_own_gets_no_view() {
        DeviceState state = merge(DeviceState.UNKNOWN, "a", NOON, "\"battery\":{\"percent\":42}");
        assertEquals(List.of(), state.views());
        assertNull(state.view("a"));
    }

    @Test
    void each_relay_has_its_own_view_and_the_eight_that_reported_last_are_kept() {
        DeviceState state = DeviceState.UNKNOWN;
        for (int i = 0; i < 10; i++) {
            String sync = "\"sync\":{\"failures\":" + i + "}";
            state = merge(state, "r" + i, NOON.plusSeconds(i), sync);
        }
        state = merge(state, "r5", NOON.plusSeconds(99), "\"battery\":{\"percent\":1}");
        List<String> relays = new ArrayList<>();
        for (RelayView view : state.views()) {
            relays.add(view.relay());
        }
        assertEquals(List.of("r5", "r9", "r8", "r7", "r6", "r4", "r3", "r2"), relays);
        RelayView nine = state.view("r9");
        assertNotNull(nine);
        assertEquals(9, value(nine.sync()).failures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "{\"battery\":{\"at\":7}}", "{\"views\":{}}"})
    void text_that_is_no_state_reads_as_unknown(String text) {
        assertEquals(DeviceState.UNKNOWN, DeviceStateCodec.decode(text));
    }

    private static DeviceState merge(DeviceState state, String relay, Instant at, String groups) {
        String text = SampleReports.with(groups + ",\"at\":\"" + at + "\"");
        return state.merge(
                SampleReports.decoded(text), new Source(relay, Via.COMPANION, at.plusSeconds(1)));
    }

    private static <T> T value(@org.jspecify.annotations.Nullable Observed<T> observed) {
        assertNotNull(observed);
        return observed.value();
    }
}
