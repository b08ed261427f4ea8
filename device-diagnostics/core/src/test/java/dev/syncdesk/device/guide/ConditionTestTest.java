package dev.syncdesk.device.guide;

import static dev.syncdesk.device.guide.Signal.BATTERY_PERCENT;
import static dev.syncdesk.device.guide.Signal.FIRMWARE_VERSION;
import static dev.syncdesk.device.guide.Signal.PHONE_BLUETOOTH_ON;
import static dev.syncdesk.device.guide.Signal.SYNC_LAST_SUCCESS_AT;
import static dev.syncdesk.device.guide.States.T0;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.diagnosis.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTestTest {

    private static final StepRun STEP = StepRun.queued("charge", "d-r-1", 1, T0);
    private static final Instant NOW = T0.plus(Duration.ofMinutes(10));
    private static final Condition HOLDS = new Condition.AtLeast(BATTERY_PERCENT, 20);
    private static final Condition FAILS = new Condition.AtMost(BATTERY_PERCENT, 20);
    private static final Condition NOT_KNOWN = new Condition.Equal(PHONE_BLUETOOTH_ON, "true");
    private static final DeviceFacts FACTS = States.at("19:04").battery(24).facts("sync-late");

    private static String verdict(Condition condition, DeviceFacts facts, StepRun step) {
        return condition.test(facts, step, NOW).getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource({"19, Fails", "20, Holds", "21, Holds"})
    void at_least_includes_its_bound(int percent, String expected) {
        DeviceFacts facts = States.at("19:04").battery(percent).facts();
        assertEquals(expected, verdict(HOLDS, facts, STEP));
    }

    @ParameterizedTest
    @CsvSource({"-61, Fails", "-60, Holds", "60, Holds", "61, Fails"})
    void two_bounds_make_a_range(long seconds, String expected) {
        Condition right =
                new Condition.All(
                        List.of(
                                new Condition.AtLeast(Signal.CLOCK_OFFSET_SECONDS, -60),
                                new Condition.AtMost(Signal.CLOCK_OFFSET_SECONDS, 60)));
        assertEquals(expected, verdict(right, States.at("19:04").clock(seconds).facts(), STEP));
    }

    @ParameterizedTest
    @CsvSource({"true, true, Holds", "true, false, Fails", "false, false, Holds"})
    void a_flag_equals(boolean observed, String wanted, String expected) {
        Condition condition = new Condition.Equal(PHONE_BLUETOOTH_ON, wanted);
        DeviceFacts facts = States.at("19:04").bluetooth(observed).facts();
        assertEquals(expected, verdict(condition, facts, STEP));
    }

    @Test
    void what_was_never_observed_is_not_known() {
        assertEquals("NotKnown", verdict(NOT_KNOWN, FACTS, STEP));
        assertEquals(
                "NotKnown",
                verdict(new Condition.NewerThanStart(SYNC_LAST_SUCCESS_AT), FACTS, STEP));
        assertEquals("NotKnown", verdict(new Condition.Changed(FIRMWARE_VERSION), FACTS, STEP));
    }

    @Test
    void what_was_observed_more_than_a_day_ago_is_not_known() {
        Instant later = States.at("19:04").at().plus(Duration.ofHours(24));
        assertEquals(Truth.Holds.class, HOLDS.test(FACTS, STEP, later).getClass());
        assertEquals(Truth.NotKnown.class, HOLDS.test(FACTS, STEP, later.plusMillis(1)).getClass());
    }

    @Test
    void evidence_is_structured_and_reads_as_a_sentence() {
        Truth.Holds holds = (Truth.Holds) HOLDS.test(FACTS, STEP, NOW);
        Instant at = States.at("19:04").at();
        assertEquals(
                List.of(new Evidence("battery.percent", "24 %", at, States.PHONE)),
                holds.evidence());
        assertEquals("battery 24 % at 2026-11-21T19:04:00Z", Proof.text(holds.evidence()));
    }

    @Test
    void a_flag_reads_as_yes_or_no() {
        Condition on = new Condition.Equal(PHONE_BLUETOOTH_ON, "true");
        Truth.Holds holds =
                (Truth.Holds) on.test(States.at("19:04").bluetooth(true).facts(), STEP, NOW);
        assertEquals(
                "phone Bluetooth on yes at 2026-11-21T19:04:00Z", Proof.text(holds.evidence()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T18:59:59Z, Fails",
        "2026-11-21T19:00:00Z, Holds",
        "2026-11-21T19:03:00Z, Holds"
    })
    void a_time_is_newer_than_the_step_from_its_first_second_on(Instant synced, String expected) {
        Condition newer = new Condition.NewerThanStart(SYNC_LAST_SUCCESS_AT);
        StepRun step = StepRun.queued("sync", "d-r-1", 1, T0.plusMillis(700));
        DeviceFacts facts = States.at("19:04").synced(synced).facts();
        assertEquals(expected, verdict(newer, facts, step));
    }

    @Test
    void the_sync_that_was_known_when_the_step_began_is_not_a_newer_one() {
        Condition newer = new Condition.NewerThanStart(SYNC_LAST_SUCCESS_AT);
        DeviceFacts facts = States.at("19:00").synced(T0).facts();
        StepRun step = STEP.with().baseline(Baseline.of(newer, facts.state())).done();
        assertEquals("Fails", verdict(newer, facts, step));
    }

    @ParameterizedTest
    @CsvSource({"4.9.135, Fails", "4.10.0, Holds"})
    void a_value_has_changed_against_the_step_s_beginning(String version, String expected) {
        StepRun step = STEP.with().baseline(Map.of("firmware.version", "4.9.135")).done();
        DeviceFacts facts = States.at("19:04").firmware(version).facts();
        assertEquals(expected, verdict(new Condition.Changed(FIRMWARE_VERSION), facts, step));
    }

    @ParameterizedTest
    @CsvSource({"sync-late, Fails", "battery-low, Holds"})
    void a_finding_is_cleared_when_it_is_not_open(String finding, String expected) {
        assertEquals(expected, verdict(new Condition.Cleared(finding), FACTS, STEP));
    }

    @Test
    void an_answer_holds_without_evidence() {
        StepRun said = STEP.with().answer("done").done();
        Truth truth = new Condition.Answered("done").test(FACTS, said, NOW);
        assertEquals(new Truth.Holds(List.of()), truth);
        assertEquals("Fails", verdict(new Condition.Answered("other"), FACTS, said));
        assertEquals("Fails", verdict(new Condition.Answered("done"), FACTS, STEP));
    }

    @ParameterizedTest
    @CsvSource({
        "Holds, Holds, Holds, Holds",
        "Holds, Fails, Fails, Holds",
        "Holds, NotKnown, NotKnown, Holds",
        "Fails, Fails, Fails, Fails",
        "Fails, NotKnown, Fails, NotKnown",
        "NotKnown, NotKnown, NotKnown, NotKnown"
    })
    void all_and_any_are_three_valued(String one, String other, String all, String any) {
        List<Condition> parts = List.of(of(one), of(other));
        List<Condition> turned = List.of(of(other), of(one));
        assertEquals(all, verdict(new Condition.All(parts), FACTS, STEP));
        assertEquals(all, verdict(new Condition.All(turned), FACTS, STEP));
        assertEquals(any, verdict(new Condition.Any(parts), FACTS, STEP));
        assertEquals(any, verdict(new Condition.Any(turned), FACTS, STEP));
    }

    @ParameterizedTest
    @CsvSource({"Holds, Fails", "Fails, Holds", "NotKnown, NotKnown"})
    void not_turns_only_what_is_known(String one, String expected) {
        assertEquals(expected, verdict(new Condition.Not(of(one)), FACTS, STEP));
    }

    private static Condition of(String verdict) {
        return switch (verdict) {
            case "Holds" -> HOLDS;
            case "Fails" -> FAILS;
            default -> NOT_KNOWN;
        };
    }
}
