package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GuideRunCodecTest {

    @Property(tries = 500)
    void a_run_comes_back_as_it_was(@ForAll("runs") GuideRun run) {
        assertEquals(run, GuideRunCodec.decode(GuideRunCodec.encode(run)));
    }

    @Property(tries = 500)
    void text_that_is_no_run_is_refused(@ForAll String text) {
        assertThrows(IllegalArgumentException.class, () -> GuideRunCodec.decode(text));
        assertThrows(
                IllegalArgumentException.class,
                () -> GuideRunCodec.decode("{\"id\":\"1\"," + text));
    }

    @Example
    void a_field_of_a_later_version_is_left_aside() {
        GuideRun run =
                new GuideRun(
                        "r",
                        "g",
                        1,
                        "s",
                        "en",
                        List.of(),
                        RunState.RUNNING,
                        null,
                        null,
                        null,
                        null,
                        List.of());
        String text = GuideRunCodec.encode(run).replaceFirst("\\{", "{\"later\":{\"a\":[1]},");
        assertEquals(run, GuideRunCodec.decode(text));
    }

    @Provide
    Arbitrary<GuideRun> runs() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
        return Combinators.combine(
                        text,
                        text.injectNull(0.5),
                        Arbitraries.integers(),
                        text.list().ofMaxSize(3),
                        Arbitraries.of(RunState.class),
                        times().injectNull(0.3),
                        steps().list().ofMaxSize(4))
                .as(
                        (id, reason, version, findings, state, at, steps) ->
                                new GuideRun(
                                        id, "g", version, "s", "de", findings, state, reason,
                                        reason, at, at, steps));
    }

    private static Arbitrary<StepRun> steps() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
        return Combinators.combine(
                        text,
                        Arbitraries.integers(),
                        Arbitraries.of(StepState.class),
                        Arbitraries.of(PassedBy.class).injectNull(0.3),
                        text.injectNull(0.5),
                        times(),
                        times().injectNull(0.5),
                        Arbitraries.maps(text, text).ofMaxSize(2))
                .as(GuideRunCodecTest::step);
    }

    private static StepRun step(
            String step,
            int number,
            StepState state,
            PassedBy by,
            String said,
            Instant queuedAt,
            Instant at,
            Map<String, String> baseline) {
        return new StepRun(
                step, "d-1", number, state, by, said, said, queuedAt, at, at, at, at, at, baseline);
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }
}
