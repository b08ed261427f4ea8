package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GuideYamlAnyTextTest {

    @Property(tries = 2000)
    void any_text_is_answered(@ForAll String text) {
        assertNotNull(GuideYaml.read("any.yaml", text));
    }

    @Property(tries = 2000)
    void any_yaml_like_text_is_answered(@ForAll("pieces") String text) {
        assertNotNull(GuideYaml.read("any.yaml", text));
    }

    @Property(tries = 2000)
    void a_guide_with_a_piece_cut_out_or_put_in_is_answered(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll("pieces") String piece) {
        String good = GuideYamlTest.GOOD;
        int start = Math.min(from, good.length());
        int end = Math.min(start + length, good.length());
        assertNotNull(
                GuideYaml.read("any.yaml", good.substring(0, start) + piece + good.substring(end)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "guide", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "&a ", "*a",
                        "!x ", "|", ">", "steps", "null", "'", "\"", "#", "? ", "<<", "---\n", "%",
                        "\t", "until", "not", "signal", "\uD83D", "1e9", "~")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
