package dev.syncdesk.device.gatt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes with what they mean, from published tests, real devices and the specification's layout. */
class VectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("vectors")
    void every_vector_decodes_to_exactly_what_it_expects(
            String name, String uuid, String hex, JsonNode expected) throws IOException {
        assertEquals(expected, JSON.readTree(Json.of(uuid, hex)));
    }

    @Test
    void there_are_a_hundred_of_them() throws IOException {
        assertEquals(100, vectors().size());
    }

    static List<Arguments> vectors() throws IOException {
        List<Arguments> vectors = new ArrayList<>();
        try (InputStream in = VectorsTest.class.getResourceAsStream("/gatt-vectors.json")) {
            for (JsonNode vector : JSON.readTree(Objects.requireNonNull(in))) {
                vectors.add(
                        Arguments.of(
                                vector.get("characteristic").asText(),
                                vector.get("uuid").asText(),
                                vector.get("hex").asText(),
                                vector.get("expected")));
            }
        }
        return vectors;
    }
}
